package vn.loa.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.StatementCount;
import vn.loa.documents.GeneratedPlans;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

@ApplicationTest
class PlanDraftingTests {

    @Autowired
    Communes communes;

    @Autowired
    PlanDrafting drafting;

    @Autowired
    PlanReading reading;

    Communes.Commune commune;
    OfficerId drafter;

    @BeforeEach
    void makeCommune() {
        commune = communes.commune();
        drafter = commune.officer(Permission.DRAFT);
    }

    @Test
    void documentComesBackAsItWas() {
        var document = SamplePlans.complete(2026);

        var plan = drafting.startFromDocument(drafter, commune.unit, 2026, document)
                .plan();

        assertThat(SamplePlans.withoutIds(reading.document(drafter, plan))).isEqualTo(document);
    }

    @Test
    void draftReadsBeforeItIsStoredAsItDoesAfterwards() {
        var documents = Stream.concat(
                LongStream.range(0, 20).mapToObj(GeneratedPlans::plan),
                Stream.of(
                        SamplePlans.complete(2026), GeneratedPlans.planWithEverything(), GeneratedPlans.hostilePlan()));

        assertThat(documents).allSatisfy(document -> {
            var draft = drafting.begin(drafter, commune.unit, 2026, document);

            assertThat(draft.content().document())
                    .isEqualTo(reading.document(drafter, draft.plan().id()));
        });
    }

    @Test
    void pagesCostFewStatements() throws Exception {
        var plan = drafting.startFromDocument(drafter, commune.unit, 2026, SamplePlans.complete(2026))
                .plan();

        assertThat(StatementCount.of(() -> reading.document(drafter, plan))).isLessThanOrEqualTo(1);
        assertThat(StatementCount.of(() -> reading.page(drafter, plan))).isLessThanOrEqualTo(6);
        assertThat(StatementCount.of(() -> reading.editor(drafter, plan))).isLessThanOrEqualTo(6);
    }
}
