package vn.loa.scoring.formula;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import vn.loa.documents.ChannelKind;
import vn.loa.execution.ActivityProgress;

/**
 * What Loa counts of the carrying out of a plan; formulas call it by its Vietnamese name. The list is closed: another
 * measure is another constant, with its label under {@code scoring.measure} in the messages.
 */
public enum Measure {
    TARGETS("muc_tieu", ActivityProgress::isExpected, sum(one -> one.isExpected() ? 1 : 0), one -> false),
    TARGETS_MET(
            "muc_tieu_dat",
            ActivityProgress::isExpected,
            sum(one -> one.isExpected() && one.isDone() && one.targetMet() ? 1 : 0),
            one -> one.isExpected() && !(one.isDone() && one.targetMet())),
    ACTIVITIES("hoat_dong", any(), sum(one -> 1), one -> false),
    ACTIVITIES_DONE(
            "hoat_dong_xong", any(), sum(one -> one.isDone() ? 1 : 0), one -> one.isExpected() && !one.isDone()),
    NUMBERS("chi_tieu_so", ActivityProgress::countable, sum(one -> one.countable() ? 1 : 0), one -> false),
    NUMBERS_MET(
            "chi_tieu_so_dat",
            ActivityProgress::countable,
            sum(one -> one.countable() && one.targetMet() ? 1 : 0),
            one -> one.countable() && !one.targetMet()),
    TIMES("lan", any(), sum(ActivityProgress::times), one -> false),
    TIMES_DUE("lan_den_han", any(), sum(ActivityProgress::due), one -> false),
    TIMES_DONE("lan_xong", any(), sum(ActivityProgress::done), one -> one.isExpected() && !one.isDone()),
    TIMES_LATE("lan_tre", any(), sum(ActivityProgress::late), one -> one.late() > 0),
    ONLINE("kenh_truc_tuyen", Channels.ONLINE),
    WEB("kenh_mang", Channels.WEB),
    BOARDS(
            "bang_dien_tu",
            ActivityProgress::board,
            sum(one -> one.board() && one.isUsed() ? 1 : 0),
            one -> one.board() && !one.isUsed()),
    TRADITIONAL("kenh_truyen_thong", Channels.TRADITIONAL),
    CHANNELS("kenh", EnumSet.allOf(ChannelKind.class)),
    AREAS(
            "linh_vuc",
            one -> !one.areas().isEmpty(),
            all -> all.activities().stream()
                    .filter(ActivityProgress::isUsed)
                    .flatMap(one -> one.areas().stream())
                    .distinct()
                    .count(),
            one -> !one.areas().isEmpty() && !one.isUsed()),
    RESULTS("ket_qua", any(), sum(ActivityProgress::results), one -> one.isExpected() && !one.isUsed()),
    PEOPLE("nguoi_tiep_can", any(), sum(ActivityProgress::people), one -> one.isUsed() && one.people() == 0),
    REPORTS("bao_cao", Reported::asked),
    REPORTS_DUE("bao_cao_den_han", Reported::due),
    REPORTS_ON_TIME("bao_cao_dung_han", Reported::onTime),
    LINKS("duong_dan", any(), sum(ActivityProgress::links), one -> one.isUsed() && one.links() == 0),
    EVIDENCE("minh_chung", any(), sum(ActivityProgress::evidence), ActivityProgress::isUnproved);

    /** Which kinds of channel are what; a hotline or a survey asks rather than tells, and is neither. */
    private static final class Channels {
        static final Set<ChannelKind> WEB = EnumSet.of(ChannelKind.PORTAL, ChannelKind.SOCIAL_MEDIA);
        static final Set<ChannelKind> ONLINE =
                EnumSet.of(ChannelKind.PORTAL, ChannelKind.SOCIAL_MEDIA, ChannelKind.E_OFFICE);
        static final Set<ChannelKind> TRADITIONAL = EnumSet.of(
                ChannelKind.LOUDSPEAKER,
                ChannelKind.PRESS,
                ChannelKind.VISUAL,
                ChannelKind.NOTICE_BOARD,
                ChannelKind.MEETING,
                ChannelKind.TRAINING,
                ChannelKind.MOBILE,
                ChannelKind.CONTEST,
                ChannelKind.GUIDANCE);
    }

    private final String word;
    private final Predicate<ActivityProgress> concerned;
    private final ToLongFunction<Carried> count;
    private final Predicate<ActivityProgress> lacking;

    Measure(
            String word,
            Predicate<ActivityProgress> concerned,
            ToLongFunction<Carried> count,
            Predicate<ActivityProgress> lacking) {
        this.word = word;
        this.concerned = concerned;
        this.count = count;
        this.lacking = lacking;
    }

    /** How many of these kinds of channel were used. */
    Measure(String word, Set<ChannelKind> kinds) {
        this(
                word,
                one -> one.channels().stream().anyMatch(kinds::contains),
                all -> all.activities().stream()
                        .filter(ActivityProgress::isUsed)
                        .flatMap(one -> one.channels().stream())
                        .filter(kinds::contains)
                        .distinct()
                        .count(),
                one -> !one.isUsed() && one.channels().stream().anyMatch(kinds::contains));
    }

    /** Of the reports; no activity stands for them. */
    Measure(String word, ToIntFunction<Reported> count) {
        this(word, one -> false, all -> count.applyAsInt(all.reported()), one -> false);
    }

    private static ToLongFunction<Carried> sum(ToLongFunction<ActivityProgress> of) {
        return all -> all.activities().stream().mapToLong(of).sum();
    }

    private static Predicate<ActivityProgress> any() {
        return one -> true;
    }

    /** As formulas write it. */
    public String word() {
        return word;
    }

    public static Optional<Measure> of(String word) {
        return Arrays.stream(values())
                .filter(measure -> measure.word.equalsIgnoreCase(word))
                .findFirst();
    }

    public BigDecimal of(Carried plan) {
        return BigDecimal.valueOf(count.applyAsLong(plan));
    }

    /** Whether it counts something that the plan has not, so that nothing done could make it more. */
    public boolean isAbsent(Carried plan) {
        return isOfReports()
                ? plan.reported().asked() == 0
                : this != TIMES_LATE && plan.activities().stream().noneMatch(concerned);
    }

    /** Whether it counts reports, which prove themselves. */
    public boolean isOfReports() {
        return this == REPORTS || this == REPORTS_DUE || this == REPORTS_ON_TIME;
    }

    /** The activities that it counts, and whose evidence proves it. */
    public boolean concerns(ActivityProgress activity) {
        return concerned.test(activity);
    }

    /** Those by which it could still be more, or less where less is better. */
    public Stream<ActivityProgress> lacking(List<ActivityProgress> activities) {
        return activities.stream().filter(lacking);
    }
}
