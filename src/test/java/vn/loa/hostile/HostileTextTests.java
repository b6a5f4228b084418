package vn.loa.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;
import vn.loa.planning.PlanStories;

@HostileTest
class HostileTextTests {

    private static final int ROUNDS = Integer.getInteger("hostile.rounds", 12);

    @LocalServerPort
    int port;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyFieldOfEveryFormShowsThemAsTheyWereTyped() {
        var commune = communes.commune();
        var everybody = commune.officer(commune.province, commune.province, Permission.values());
        var draft = stories.draft();
        var rotation = new Rotation();
        var registries = new FormFilling(clerk(everybody), rotation, ROUNDS);
        var plans = new FormFilling(clerk(draft.drafter), rotation, ROUNDS);

        registries.from("/");
        plans.from("/plans/" + draft.plan, "/plans/" + draft.plan + "/edit", "/");

        assertThat(registries.faults()).isEmpty();
        assertThat(plans.faults()).isEmpty();
        assertThat(registries.saved()).hasSizeGreaterThan(20);
        assertThat(plans.saved()).hasSizeGreaterThan(10);
        assertThat(rotation.dealt().values())
                .filteredOn(texts -> texts.size() > 300)
                .hasSizeGreaterThan(40);
        assertThat(seen(registries, plans)).containsAll(allButTheLongest());
    }

    private static Set<Integer> seen(FormFilling... fillings) {
        return Stream.of(fillings).flatMap(filling -> filling.seen().stream()).collect(Collectors.toSet());
    }

    /** Longer than any field may be filled here; they are refused, which other tests look at. */
    private static List<Integer> allButTheLongest() {
        return HostileTexts.all().stream()
                .filter(text -> text.text().length() < 1000)
                .map(HostileText::number)
                .toList();
    }

    private Clerk clerk(OfficerId officer) {
        var username = jdbc.sql("select username from officer where id = :id")
                .param("id", officer.value())
                .query(String.class)
                .single();
        return new Clerk(port).signIn(username, Communes.PASSWORD);
    }
}
