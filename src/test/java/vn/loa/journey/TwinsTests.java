package vn.loa.journey;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;

/** Two officers make the same thing at the same moment: it is made once, and the other reads why his is not. */
@ApplicationTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TwinsTests {

    /** Beyond all that other tests give to plans of the same commune. */
    private static final int NUMBERS = 100_000;

    private static final int ROUNDS = Integer.getInteger("loa.twins", 20);

    /** Passwords are hashed slowly on purpose. */
    private static final Set<String> SLOW = Set.of("officer", "number of a plan");

    private static final String MOMENT = "\\d\\d:\\d\\d \\d\\d/\\d\\d/\\d{4}";

    /**
     * What both send.
     *
     * @param refusal how the other is answered, {@code sentence} what he reads
     * @param count how many of it there are
     */
    private record Twins(Sent one, Sent other, int refusal, String sentence, String count, Object key) {}

    private record Sent(OfficerId by, AbstractMockHttpServletRequestBuilder<?> request) {}

    private interface Making {

        Twins twins(int round);
    }

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    JdbcClient jdbc;

    private final ExecutorService officers = Executors.newFixedThreadPool(2);
    private Communes.Commune commune;
    private OfficerId left;
    private OfficerId right;

    @BeforeAll
    void people() {
        commune = communes.commune();
        left = communes.administrator();
        right = communes.administrator();
    }

    @AfterAll
    void goHome() {
        officers.shutdown();
    }

    private Map<String, Making> makings() {
        return Map.ofEntries(
                entry("grant", round -> {
                    var officer = commune.officer();
                    return form("/officers/" + officer + "/grants", "permission", "DRAFT", "on", commune.unit + "")
                            .refusing(422, "Lê Thị Hạnh đã giao quyền này cho cán bộ lúc " + MOMENT)
                            .counting("officer_grant where officer_id = ?", officer.value());
                }),
                entry("unit", round -> {
                    var code = "SONG-" + UUID.randomUUID().toString().substring(0, 8);
                    return form("/units", "name", "thôn Song Sinh", "code", code, "kind", "VILLAGE")
                            .and("parent", commune.unit + "", "validFrom", "2025-07-01")
                            .refusing(422, "Đã có đơn vị khác dùng mã này")
                            .counting("unit where code = ?", code);
                }),
                entry("officer", round -> {
                    var name = "song" + UUID.randomUUID().toString().substring(0, 8);
                    return form("/officers", "username", name, "fullName", "Sinh Đôi", "unit", commune.culture + "")
                            .refusing(422, "Tên đăng nhập này đã có người dùng")
                            .counting("officer where username = ?", name);
                }),
                entry("legal document", round -> {
                    var number = UUID.randomUUID().toString().substring(0, 8) + "/QĐ-UBND";
                    return form("/legal-documents", "kind", "Quyết định", "number", number, "date", "2026-03-01")
                            .and("confidence", "UNKNOWN")
                            .refusing(409, "Danh mục đã có văn bản cùng số")
                            .counting("legal_document where number = ?", number);
                }),
                entry("name of a kind", round -> {
                    var from = (2150 + round) + "-01-01";
                    return form(
                                    "/areas",
                                    "code",
                                    "PUBLIC_FINANCE",
                                    "label",
                                    "Song sinh",
                                    "shortLabel",
                                    "S",
                                    "validFrom",
                                    from)
                            .refusing(409, "Đã có tên gọi cho mã này")
                            .counting("kind_name where code = 'PUBLIC_FINANCE' and valid_from = ?::date", from);
                }),
                entry("abbreviation", round -> {
                    var unique = UUID.randomUUID().toString().substring(0, 18);
                    return form("/abbreviations", "shortForm", unique, "fullForm", "Phòng")
                            .refusing(409, "Danh mục đã có chữ viết tắt này")
                            .counting("abbreviation where short_form = ?", unique);
                }),
                entry("changed name", round -> {
                    var old = "Phòng " + UUID.randomUUID();
                    return form("/changed-names", "kind", "BODY", "oldName", old, "validFrom", "2025-07-01")
                            .and("source", "Luật")
                            .and("confidence", "UNKNOWN")
                            .refusing(409, "Danh mục đã có tên cũ này")
                            .counting("changed_name where old_name = ?", old);
                }),
                entry("content", round -> {
                    var text = "Nội dung song sinh " + UUID.randomUUID();
                    return form("/contents", "shelf", "CONTENT", "text", text)
                            .refusing(409, "Thư viện đã có mục đang dùng với đúng lời này")
                            .counting("library_entry where text = ?", text);
                }),
                entry("template", round -> {
                    var name = "Mẫu song sinh " + UUID.randomUUID();
                    return form("/templates", "name", name, "validFrom", "2150-01-01")
                            .refusing(409, "Đã có mẫu cùng tên")
                            .counting("plan_template where name = ?", name);
                }),
                entry("number of a plan", this::issued));
    }

    private Twins issued(int round) {
        var one = stories.at(PlanStatus.SIGNED);
        var other = stories.at(PlanStatus.SIGNED);
        var number = String.valueOf(NUMBERS + round);
        return new Twins(
                new Sent(one.clerk, issue(one, number)),
                new Sent(other.clerk, issue(other, number)),
                422,
                "Số " + number + "/KH-UBND (vừa|đã) được cấp",
                "plan where number = ?",
                number + "/KH-UBND");
    }

    private AbstractMockHttpServletRequestBuilder<?> issue(PlanStories.Story story, String number) {
        return post("/plans/" + story.plan + "/issue")
                .param("version", String.valueOf(stories.version(story.plan)))
                .param("number", number)
                .param("place", "An Phú")
                .param("date", stories.today().toString());
    }

    Stream<String> things() {
        return makings().keySet().stream().sorted();
    }

    @ParameterizedTest
    @MethodSource("things")
    void oneIsMadeAndTheOtherReadsWhy(String thing) throws Exception {
        var making = makings().get(thing);
        for (int round = 0; round < (SLOW.contains(thing) ? ROUNDS / 4 : ROUNDS); round++) {
            var twins = making.twins(round);
            var answers = atOnce(twins.one(), twins.other());

            assertThat(answers)
                    .as("round %s", round)
                    .extracting(MockHttpServletResponse::getStatus)
                    .containsExactlyInAnyOrder(302, twins.refusal());
            var refused = answers.get(0).getStatus() == 302 ? answers.get(1) : answers.get(0);
            assertThat(refused.getContentAsString(StandardCharsets.UTF_8)).containsPattern(twins.sentence());
            assertThat(jdbc.sql("select count(*) from " + twins.count())
                            .param(twins.key())
                            .query(Long.class)
                            .single())
                    .isEqualTo(1);
        }
    }

    private List<MockHttpServletResponse> atOnce(Sent one, Sent other) throws Exception {
        var barrier = new CyclicBarrier(2);
        var answers = new ArrayList<MockHttpServletResponse>();
        for (var answer : officers.invokeAll(List.of(sending(one, barrier), sending(other, barrier)))) {
            answers.add(answer.get());
        }
        return answers;
    }

    private Callable<MockHttpServletResponse> sending(Sent sent, CyclicBarrier barrier) {
        var request = sent.request().with(csrf()).with(communes.signedIn(sent.by()));
        return () -> {
            barrier.await();
            return mvc.perform(request).andReturn().getResponse();
        };
    }

    private Form form(String address, String... fields) {
        return new Form(address, List.of(fields));
    }

    /** The same form of both administrators. */
    private final class Form {

        private final String address;
        private final List<String> fields = new ArrayList<>();
        private int status;
        private String sentence = "";

        Form(String address, List<String> fields) {
            this.address = address;
            this.fields.addAll(fields);
        }

        Form and(String... more) {
            fields.addAll(List.of(more));
            return this;
        }

        Form refusing(int with, String saying) {
            status = with;
            sentence = saying;
            return this;
        }

        Twins counting(String what, Object key) {
            return new Twins(new Sent(left, request()), new Sent(right, request()), status, sentence, what, key);
        }

        private AbstractMockHttpServletRequestBuilder<?> request() {
            var words = "KẾ HOẠCH\nTuyên truyền\nI. MỤC ĐÍCH\n- Dễ hiểu.".getBytes(StandardCharsets.UTF_8);
            var request = address.equals("/templates")
                    ? multipart(address).file(new MockMultipartFile("file", "mau.txt", "text/plain", words))
                    : post(address);
            for (int i = 0; i < fields.size(); i += 2) {
                request.param(fields.get(i), fields.get(i + 1));
            }
            return request;
        }
    }
}
