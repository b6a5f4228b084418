package vn.loa.planning.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.documents.PdfWriter;
import vn.loa.organization.OfficerId;
import vn.loa.planning.PlanStatus;
import vn.loa.planning.PlanStories;
import vn.loa.planning.domain.PlanReading;
import vn.loa.planning.domain.SignedFileView;
import vn.loa.planning.domain.SignedFiles;
import vn.loa.signatures.SigningPen;
import vn.loa.signatures.TestAuthority;
import vn.loa.storage.FileId;
import vn.loa.storage.FileReferences;

@ApplicationTest
class SignedFileTests {

    private static final TestAuthority AUTHORITY = new TestAuthority("Tổ chức chứng thực thử nghiệm");

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    PlanStories stories;

    @Autowired
    PlanReading reading;

    @Autowired
    SignedFiles files;

    @Autowired
    List<FileReferences> references;

    @Value("${loa.home}")
    Path home;

    PlanStories.Story story;
    String address;

    @BeforeEach
    void issue() {
        story = stories.at(PlanStatus.ISSUED);
        address = "/plans/" + story.plan + "/signed-files";
    }

    @Test
    void signedFileOfThePlanIsReadAndComparedWithIt() throws Exception {
        attach(signedBySignatoryAndCommune(plan())).andExpect(redirectedUrl(address));

        var file = FileId.valueOf(files.of(story.clerk, story.plan).get(0).sha256());
        assertThat(references).anyMatch(module -> module.among(List.of(file)).contains(file));
        page().andExpect(content().string(containsString("Tệp còn nguyên như lúc ký")))
                .andExpect(content().string(containsString("Tên người ký số trùng với người ký văn bản")))
                .andExpect(content().string(containsString("Có chữ ký số của cơ quan")))
                .andExpect(content().string(containsString("Chữ trong tệp đúng như bản đã ký duyệt")))
                .andExpect(content()
                        .string(containsString(
                                "Loa chưa biết tổ chức cấp chứng thư này (Tổ chức chứng thực thử nghiệm)")));
    }

    @Test
    void anotherSignerAndOtherWordsAreTold() throws Exception {
        var other = SigningPen.page("KE HOACH khac voi ban da ky duyet");

        attach(SigningPen.of(AUTHORITY.issue("CN=Nguyễn Quốc Tuấn")).sign(other));

        page().andExpect(content().string(containsString("Người ký số trên tệp khác người ký văn bản")))
                .andExpect(content().string(containsString("Chưa thấy chữ ký số của cơ quan ban hành")))
                .andExpect(content().string(containsString("Tệp này là một văn bản khác")))
                .andExpect(content().string(containsString("<del>")));
    }

    @Test
    void wordsThatThePlanHasNotAreShown() throws Exception {
        attach(signedBySignatoryAndCommune(SigningPen.append(plan(), "Kinh phi them 300 trieu dong")));

        page().andExpect(content().string(containsString("Tệp còn nguyên như lúc ký")))
                .andExpect(content().string(containsString("Chữ trong tệp khác bản đã ký duyệt ở 1 chỗ")))
                .andExpect(content().string(containsString("<ins>Kinh phi them 300 trieu dong</ins>")));
    }

    @Test
    void fileThatWasChangedAfterSigningIsTold() throws Exception {
        attach(SigningPen.append(signedBySignatoryAndCommune(plan()), "Kinh phi them 300 trieu dong"));

        page().andExpect(content().string(containsString("Tệp đã bị sửa sau khi ký: sau chữ ký cuối")))
                .andExpect(content().string(containsString("Không đạt")));
    }

    @Test
    void fileWithoutASignatureIsKeptAndSaysSo() throws Exception {
        attach(plan());

        page().andExpect(content().string(containsString("Tệp này không có chữ ký số nào")));
    }

    @Test
    void whatIsNoPdfIsRefusedBesideTheFieldAndLeavesNothing() throws Exception {
        var before = kept();

        attach("KẾ HOẠCH".getBytes(StandardCharsets.UTF_8))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không phải là PDF")));
        attach(new byte[0])
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("trống")));

        assertThat(kept()).isEqualTo(before);
        assertThat(of()).isEmpty();
    }

    @Test
    void noteOutlivesARefusal() throws Exception {
        send(story.clerk, new byte[0], "note", "Ban lay tu he thong quan ly van ban")
                .andExpect(content().string(containsString("Ban lay tu he thong quan ly van ban")));
    }

    @Test
    void sameFileTwiceIsRefused() throws Exception {
        var file = plan();
        attach(file);

        attach(file)
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã được gắn rồi")));
    }

    @Test
    void newFileTakesThePlaceOfAnotherWhichIsKept() throws Exception {
        attach(plan());
        var first = of().get(0);

        send(
                        story.clerk,
                        signedBySignatoryAndCommune(plan()),
                        "replaced",
                        first.id().toString())
                .andExpect(redirectedUrl(address));

        var files = of();
        assertThat(files).hasSize(2);
        assertThat(files.get(1).id()).isEqualTo(first.id());
        assertThat(files.get(1).replacedBy()).isEqualTo(files.get(0).id());
        send(
                        story.clerk,
                        SigningPen.page("ban thu ba cua ke hoach"),
                        "replaced",
                        first.id().toString())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("vừa được người khác thay")));
    }

    @Test
    void fileIsGivenOutToBeKeptWithItsNameAndNothingElse() throws Exception {
        var content = plan();
        send(story.clerk, content, "note", "");
        var file = of().get(0);

        ask(story.stranger, address + "/" + file.id() + "/content.pdf")
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/pdf"))
                .andExpect(content().bytes(content))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("Content-Disposition", startsWith("attachment; filename=\"ke-hoach.pdf\"")));
    }

    @Test
    void fileThatChangedInTheStoreIsNotGivenOut() throws Exception {
        attach(plan());
        var file = of().get(0);
        var stored = home.resolve("files/" + file.sha256().substring(0, 2) + "/" + file.sha256());
        var content = Files.readAllBytes(stored);
        content[content.length / 2] ^= 1;
        Files.write(stored, content);

        ask(story.clerk, address + "/" + file.id() + "/content.pdf")
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("không còn đúng như lúc cất")));
    }

    @Test
    void checkingAgainIsNoted() throws Exception {
        attach(plan());
        var file = of().get(0);

        mvc.perform(post(address + "/" + file.id() + "/check")
                        .with(communes.signedIn(story.clerk))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());

        assertThat(of().get(0).checks()).isEqualTo(2);
    }

    @Test
    void fileOfAnotherPlanIsNoneOfThisOne() throws Exception {
        attach(plan());
        var file = of().get(0);
        var other = stories.at(PlanStatus.ISSUED);

        ask(other.clerk, "/plans/" + other.plan + "/signed-files/" + file.id() + "/content.pdf")
                .andExpect(status().isNotFound());
    }

    @Test
    void planThatIsNotIssuedTakesNone() throws Exception {
        var draft = stories.draft();

        ask(draft.clerk, "/plans/" + draft.plan + "/signed-files")
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("multipart/form-data"))));
        mvc.perform(multipart("/plans/" + draft.plan + "/signed-files")
                        .file(new MockMultipartFile("file", "ke-hoach.pdf", "application/pdf", plan()))
                        .with(communes.signedIn(draft.clerk))
                        .with(csrf()))
                .andExpect(status().isConflict());
    }

    private byte[] signedBySignatoryAndCommune(byte[] pdf) {
        var header = reading.document(story.clerk, story.plan).header();
        var person = AUTHORITY.issue("CN=" + header.signerName());
        var body = AUTHORITY.issue("CN=" + header.issuer());
        return SigningPen.of(body).sign(SigningPen.of(person).sign(pdf));
    }

    /** The plan as it stands, as PDF; no two are the same. */
    private byte[] plan() throws IOException {
        var out = new ByteArrayOutputStream();
        new PdfWriter().write(reading.document(story.clerk, story.plan), out);
        out.write(("\n% " + UUID.randomUUID() + "\n").getBytes(StandardCharsets.US_ASCII));
        return out.toByteArray();
    }

    private ResultActions attach(byte[] content) throws Exception {
        return send(story.clerk, content, "note", "");
    }

    private ResultActions send(OfficerId by, byte[] content, String field, String value) throws Exception {
        return mvc.perform(multipart(address)
                .file(new MockMultipartFile("file", "ke-hoach.pdf", "application/pdf", content))
                .param(field, value)
                .with(communes.signedIn(by))
                .with(csrf()));
    }

    private ResultActions page() throws Exception {
        return ask(story.clerk, address).andExpect(status().isOk());
    }

    private ResultActions ask(OfficerId by, String where) throws Exception {
        return mvc.perform(get(where).with(communes.signedIn(by)));
    }

    private List<SignedFileView> of() {
        return files.of(story.clerk, story.plan);
    }

    private long kept() throws IOException {
        try (var all = Files.walk(home.resolve("files"))) {
            return all.filter(Files::isRegularFile).count();
        }
    }
}
