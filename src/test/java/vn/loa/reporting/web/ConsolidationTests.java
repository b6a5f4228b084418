package vn.loa.reporting.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.LongStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import vn.loa.ApplicationTest;
import vn.loa.Communes;
import vn.loa.organization.OfficerId;
import vn.loa.organization.Permission;

/** A province whose 170 further communes report on a quarter: nine of ten handed it in, the others did not. */
@ApplicationTest
class ConsolidationTests {

    private static final Duration LONGEST = Duration.ofSeconds(1);

    @Autowired
    MockMvc mvc;

    @Autowired
    Communes communes;

    @Autowired
    JdbcClient jdbc;

    private Communes.Commune commune;
    private OfficerId officer;

    @BeforeEach
    void communesReport() {
        commune = communes.commune();
        officer = commune.officer(commune.province, commune.province, Permission.DRAFT);
        jdbc.sql("""
                        with made as (
                          insert into unit (id, code, name, kind, parent_id, valid_from, version)
                          select gen_random_uuid(), :code || '-' || n, 'xã số ' || n, 'COMMUNE', :province, date '2025-07-01', 0
                            from generate_series(1, 170) n returning id, name),
                        path as (
                          insert into unit_path select id, id, 0 from made
                          union all select :province, id, 1 from made),
                        asked as (
                          insert into report (id, unit_id, kind, label, year, begins, closing, due, status, shortcomings,
                                              first_handed_in_at, frozen, handed_in)
                          select gen_random_uuid(), id, 'QUARTER', 'Quý I năm 2026', 2026, date '2025-12-15', date '2026-03-14',
                                 date '2026-03-17', case when name like '%7' then 'OPEN' else 'SUBMITTED' end,
                                 'Ít bản tin ở ' || name || '.',
                                 case when name not like '%7' then timestamptz '2026-03-16 03:00+00' end,
                                 1, case when name like '%7' then 0 else 1 end
                            from made returning id, handed_in)
                        insert into report_figure
                        select asked.id, 1, position, part, code, counts, '', value, 2 * value, 0
                          from asked cross join (values
                            (0, 'TOTAL', '', 'RESULTS', 4), (1, 'TOTAL', '', 'PEOPLE', 100),
                            (2, 'CHANNEL', 'LOUDSPEAKER', 'RESULTS', 3)) f (position, part, code, counts, value)
                         where asked.handed_in = 1""")
                .param("code", UUID.randomUUID().toString())
                .param("province", commune.province.value())
                .update();
    }

    @Test
    void reportSumsUpWhatWasHandedInAndNamesWhoDidNot() throws Exception {
        var periods = page("/reports/consolidation");
        var address = begin();

        var page = page(address);

        assertThat(periods.select(".work .chip").eachText()).contains("153/170 đơn vị đã nộp", "17 đơn vị quá hạn");
        assertThat(page.select("section:has(h2:contains(Kết quả chung)) tr:contains(Lượt người) td")
                        .eachText())
                .containsExactly("15.300", "30.600", "0");
        assertThat(page.select("section:has(h2:contains(Theo hình thức)) tr:contains(Số lần) td")
                        .get(0)
                        .text())
                .isEqualTo("459");
        assertThat(page.select("section:has(#units) .chip:contains(Chưa nộp)")).hasSize(17);
        assertThat(begin()).isEqualTo(address);
        assertThat(file(address + "/document.json")).contains("Ít bản tin ở xã số 1.");
    }

    @Test
    void communesOfAProvinceAreSummedUpWithinASecond() throws Exception {
        var address = begin();
        page(address);

        var quickest = LongStream.generate(() -> timed(address)).limit(3).min().orElseThrow();

        assertThat(Duration.ofNanos(quickest)).isLessThan(LONGEST);
    }

    private long timed(String address) {
        var start = System.nanoTime();
        try {
            page(address);
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return System.nanoTime() - start;
    }

    private String begin() throws Exception {
        var answer = mvc.perform(post("/reports/consolidation")
                        .param("kind", "QUARTER")
                        .param("begins", "2025-12-15")
                        .param("closing", "2026-03-14")
                        .with(csrf())
                        .with(communes.signedIn(officer)))
                .andReturn()
                .getResponse();
        assertThat(answer.getStatus()).isEqualTo(302);
        return answer.getHeader("Location");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(file(address));
    }

    private String file(String address) throws Exception {
        var response = mvc.perform(get(address).with(communes.signedIn(officer)))
                .andReturn()
                .getResponse();
        assertThat(response.getStatus()).isEqualTo(200);
        return response.getContentAsString(StandardCharsets.UTF_8);
    }
}
