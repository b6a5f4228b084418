package vn.loa.organization.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

@ApplicationTest
class GrantPagesTests {

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    Communes.Commune commune;
    OfficerId administrator;
    OfficerId signer;

    @BeforeEach
    void communeWithAnAdministratorAndASigner() {
        commune = communes.commune();
        administrator = commune.officer(Permission.ADMIN);
        signer = commune.officer(Permission.SIGN);
        communes.commune().officer(Permission.SIGN);
    }

    @Test
    void listShowsTheGrantsOnOwnUnitsAlone() throws Exception {
        assertThat(officers("/grants")).containsExactlyInAnyOrder("/officers/" + administrator, "/officers/" + signer);
    }

    @Test
    void filterFindsThoseWhoMaySign() throws Exception {
        assertThat(officers("/grants?permission=SIGN&q=hanh")).containsExactly("/officers/" + signer);
    }

    @Test
    void revokedGrantMovesToTheRevokedOnes() throws Exception {
        var grant = jdbc.sql("select id from officer_grant where officer_id = ?")
                .param(signer.value())
                .query(UUID.class)
                .single();

        mvc.perform(post("/officers/" + signer + "/grants/" + grant + "/revocation")
                        .with(csrf())
                        .with(communes.signedIn(administrator)))
                .andExpect(status().isFound());

        assertThat(officers("/grants?permission=SIGN")).isEmpty();
        assertThat(officers("/grants?revoked=true")).containsExactly("/officers/" + signer);
    }

    @Test
    void onlyAnAdministratorMayLook() throws Exception {
        mvc.perform(get("/grants").with(communes.signedIn(signer))).andExpect(status().isForbidden());
    }

    private List<String> officers(String address) throws Exception {
        var page = mvc.perform(get(address).with(communes.signedIn(administrator)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        return Jsoup.parse(page).select("table.list a").eachAttr("href");
    }
}
