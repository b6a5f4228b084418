package vn.loa.signatures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.signatures.TestAuthority.Holder;

@ApplicationTest
class TrustAnchorTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    TrustAnchors anchors;

    OfficerId admin;
    TestAuthority authority;
    String name;

    @BeforeEach
    void appoint() {
        admin = communes.administrator();
        name = "Gốc thử nghiệm " + UUID.randomUUID();
        authority = new TestAuthority(name);
    }

    @Test
    void authorityIsTrustedFromAFileUntilItIsEndedAndAgainAfterwards() throws Exception {
        add(authority.pem()).andExpect(redirectedUrl("/trust-anchors"));
        assertThat(anchors.current().certificates()).contains(authority.certificate());

        step("end");
        assertThat(anchors.current().certificates()).doesNotContain(authority.certificate());

        step("reinstatement");
        assertThat(anchors.current().certificates()).contains(authority.certificate());
        mvc.perform(get("/trust-anchors").with(communes.signedIn(admin)))
                .andExpect(content().string(containsString(name)))
                .andExpect(content().string(containsString(row().sha256())));
    }

    @Test
    void certificateOfAPersonIsRefused() throws Exception {
        Holder person = authority.issue("CN=Trần Văn Hải");

        add(TestAuthority.pem(person.certificate()))
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("không phải của tổ chức cấp chứng thư")));
    }

    @Test
    void ofSeveralCertificatesAllAreTrustedOrNone() throws Exception {
        var person = authority.issue("CN=Trần Văn Hải");

        add(authority.pem() + TestAuthority.pem(person.certificate())).andExpect(status().isUnprocessableContent());

        assertThat(anchors.current().certificates()).doesNotContain(authority.certificate());
        add(authority.pem() + new TestAuthority(name + " hai").pem()).andExpect(status().is3xxRedirection());
    }

    @Test
    void sameAuthorityTwiceIsRefused() throws Exception {
        add(authority.pem());

        add(authority.pem())
                .andExpect(status().isUnprocessableContent())
                .andExpect(content().string(containsString("đã có trong danh mục")));
    }

    @Test
    void whatIsNoCertificateIsRefused() throws Exception {
        for (var text :
                new String[] {"", "không phải chứng thư", "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----"
                }) {
            add(text).andExpect(status().isUnprocessableContent());
        }
    }

    private ResultActions add(String pem) throws Exception {
        return mvc.perform(multipart("/trust-anchors")
                .file(new MockMultipartFile(
                        "file", "goc.pem", "application/x-pem-file", pem.getBytes(StandardCharsets.UTF_8)))
                .with(communes.signedIn(admin))
                .with(csrf()));
    }

    private void step(String step) throws Exception {
        mvc.perform(post("/trust-anchors/" + row().id() + "/" + step)
                        .with(communes.signedIn(admin))
                        .with(csrf()))
                .andExpect(redirectedUrl("/trust-anchors"));
    }

    private TrustAnchorRow row() {
        return anchors.all().stream()
                .filter(row -> row.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
