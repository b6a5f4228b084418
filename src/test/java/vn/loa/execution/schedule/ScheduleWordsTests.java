package vn.loa.execution.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people write into the column "Thời gian", and what is meant; all of it in a plan of 2026. */
class ScheduleWordsTests {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            2 lần/tháng                                    | FREQ=MONTHLY;BYMONTHDAY=15,-1 P1M
            Mỗi tháng 2 lần                                | FREQ=MONTHLY;BYMONTHDAY=15,-1 P1M
            ít nhất 02 tin, bài/tháng                      | FREQ=MONTHLY;BYMONTHDAY=15,-1 P1M
            hai lần một tháng                              | FREQ=MONTHLY;BYMONTHDAY=15,-1 P1M
            Hàng tháng                                     | FREQ=MONTHLY;BYMONTHDAY=-1 P1M
            định kỳ hằng tháng                             | FREQ=MONTHLY;BYMONTHDAY=-1 P1M
            08 tin/tháng                                   | FREQ=MONTHLY;BYMONTHDAY=-1 P1M x8
            Tuần 1 hằng tháng                              | FREQ=MONTHLY;BYMONTHDAY=7 P1M
            tuần cuối hằng tháng                           | FREQ=MONTHLY;BYMONTHDAY=-1 P1M
            thứ Hai đầu tiên hằng tháng                    | FREQ=MONTHLY;BYDAY=1MO P1M
            ngày 15 hằng tháng                             | FREQ=MONTHLY;BYMONTHDAY=15 P1M
            ngày 5, 20 hằng tháng                          | FREQ=MONTHLY;BYMONTHDAY=5,20 P1M
            trước ngày 10 hằng tháng                       | FREQ=MONTHLY;BYMONTHDAY=9 P1M
            ngày 30 hằng tháng                             | FREQ=MONTHLY;BYMONTHDAY=-2 P1M
            Hằng ngày; tổng hợp trước ngày 14 hằng tháng   | FREQ=MONTHLY;BYMONTHDAY=13 P1M
            1 lần/tuần                                     | FREQ=WEEKLY;BYDAY=SU P7D
            3 lần/tuần                                     | FREQ=WEEKLY;BYDAY=SU P7D x3
            thứ Hai, thứ Năm hằng tuần                     | FREQ=WEEKLY;BYDAY=MO,TH P7D
            2 tuần/lần                                     | FREQ=WEEKLY;INTERVAL=2;BYDAY=SU P14D
            1 bài/quý                                      | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 P3M
            hằng quý                                       | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 P3M
            3 tháng một lần                                | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 P3M
            3 bài/quý                                      | FREQ=YEARLY;BYMONTH=1,2,3,4,5,6,7,8,9,10,11,12;BYMONTHDAY=-1 P1M
            2 bài/quý                                      | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=-1 P3M x2
            trước ngày 15 tháng cuối quý                   | FREQ=YEARLY;BYMONTH=3,6,9,12;BYMONTHDAY=14 P3M
            tháng đầu quý                                  | FREQ=YEARLY;BYMONTH=1,4,7,10;BYMONTHDAY=-1 P1M
            6 tháng/lần                                    | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 P6M
            6 tháng một lần                                | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 P6M
            2 đợt/năm                                      | FREQ=YEARLY;BYMONTH=6,12;BYMONTHDAY=-1 P6M
            1 lần/năm                                      | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1 P12M
            5 cuộc/năm                                     | FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=-1 P12M x5
            từ tháng 4 đến tháng 12, mỗi tháng 1 lần       | FREQ=MONTHLY;BYMONTHDAY=-1 P1M from 2026-04-01 to 2026-12-31
            """)
    void recurs(String words, String meant) {
        assertThat(said(ScheduleWords.read(words, 2026))).isEqualTo("RECURRING " + meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            trước 15/3                                   | ONCE to 2026-03-14
            Trước ngày 15/3/2026                         | ONCE to 2026-03-14
            hoàn thành trước ngày 15 tháng 3 năm 2026    | ONCE to 2026-03-14
            xong trước 30/6                              | ONCE to 2026-06-29
            chậm nhất ngày 30/6                          | ONCE to 2026-06-30
            đến hết ngày 30/6/2026                       | ONCE to 2026-06-30
            ngày 10/10/2026                              | ONCE to 2026-10-10
            Từ ngày 01/3/2026 đến ngày 30/4/2026         | WINDOW from 2026-03-01 to 2026-04-30
            từ 1/3 - 30/4                                | WINDOW from 2026-03-01 to 2026-04-30
            Tháng 3                                      | WINDOW from 2026-03-01 to 2026-03-31
            Tháng 5/2026                                 | WINDOW from 2026-05-01 to 2026-05-31
            tháng 2 năm 2027                             | WINDOW from 2027-02-01 to 2027-02-28
            Tháng 3-5/2026                               | WINDOW from 2026-03-01 to 2026-05-31
            Từ tháng 4 đến tháng 12 năm 2026             | WINDOW from 2026-04-01 to 2026-12-31
            Quý II/2026                                  | WINDOW from 2026-04-01 to 2026-06-30
            quý iv                                       | WINDOW from 2026-10-01 to 2026-12-31
            Quý I - III                                  | WINDOW from 2026-01-01 to 2026-09-30
            6 tháng đầu năm                              | WINDOW from 2026-01-01 to 2026-06-30
            6 tháng cuối năm 2026                        | WINDOW from 2026-07-01 to 2026-12-31
            cuối năm                                     | WINDOW from 2026-10-01 to 2026-12-31
            Trong năm 2026                               | WINDOW from 2026-01-01 to 2026-12-31
            Năm 2026                                     | WINDOW from 2026-01-01 to 2026-12-31
            Quý I và quý III                             | RECURRING FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1 P3M from 2026-01-01 to 2026-12-31
            Tháng 3, tháng 9                             | RECURRING FREQ=YEARLY;BYMONTH=3,9;BYMONTHDAY=-1 P1M from 2026-01-01 to 2026-12-31
            15/3 và 15/9                                 | RECURRING FREQ=YEARLY;BYYEARDAY=74,258 P1M from 2026-01-01 to 2026-12-31
            trước ngày 15/12 hằng năm                    | ONCE to 2026-12-14
            """)
    void happensOnDays(String words, String meant) {
        assertThat(said(ScheduleWords.read(words, 2026))).isEqualTo(meant);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Thường xuyên                                          | CONTINUOUS
            hàng ngày                                             | CONTINUOUS
            Cả năm                                                | CONTINUOUS
            Khi có văn bản mới                                    | ON_EVENT
            Trong 05 ngày làm việc kể từ khi có quyết định        | ON_EVENT
            theo yêu cầu của cấp trên                             | ON_EVENT
            ''                                                    | UNDATED
            theo kế hoạch của Sở Nội vụ                           | UNDATED
            trước 31/2                                            | UNDATED
            """)
    void hasNoDay(String words, String meant) {
        assertThat(said(ScheduleWords.read(words, 2026))).isEqualTo(meant);
    }

    private static String said(Schedule schedule) {
        return schedule.kind()
                + (schedule.rule() == null ? "" : " " + schedule.rule() + " " + schedule.span())
                + (schedule.times() == 1 ? "" : " x" + schedule.times())
                + (schedule.from() == null ? "" : " from " + schedule.from())
                + (schedule.to() == null ? "" : " to " + schedule.to());
    }
}
