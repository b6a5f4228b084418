package vn.loa.guidance.domain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Who does at a commune what a body of the province does there (Nghị định 150/2025/NĐ-CP, Điều 3). */
final class Counterparts {

    private static final String CULTURE = "Phòng Văn hóa - Xã hội";
    private static final String OFFICE = "Văn phòng HĐND và UBND";

    private final Map<Pattern, String> bodies = new LinkedHashMap<>();

    Counterparts(Levels levels) {
        var level = levels.superior().kind();
        var commune = levels.commune().kind();
        var economy = commune.equals("xã") ? "Phòng Kinh tế" : "Phòng Kinh tế, Hạ tầng và Đô thị";
        var departments = Map.of(
                CULTURE,
                "Nội vụ|Văn hóa, Thể thao và Du lịch|Văn hóa và Thể thao|Khoa học và Công nghệ|Giáo dục và Đào tạo|Y tế"
                        + "|Dân tộc và Tôn giáo|Du lịch",
                economy,
                "Tài chính|Công Thương|Xây dựng|Nông nghiệp và Môi trường",
                OFFICE,
                "Tư pháp|Ngoại vụ");
        departments.forEach((office, names) ->
                put("(?:Giám đốc )?Sở (?:" + names + ")(?:,? (?:của )?" + level + ")?", named(office, levels)));
        put("Văn phòng (?:UBND|Ủy ban nhân dân) " + level, named(OFFICE, levels));
        put("Trung tâm Phục vụ hành chính công " + level, "Trung tâm Phục vụ hành chính công " + commune);
        put("Ủy ban Mặt trận Tổ quốc(?: Việt Nam)? " + level, "Ủy ban Mặt trận Tổ quốc Việt Nam " + commune);
        put("Ủy ban MTTQ(?: Việt Nam| VN)? " + level, "Ủy ban MTTQ Việt Nam " + commune);
        put("Tỉnh đoàn|Thành đoàn|Đoàn Thanh niên " + level, "Đoàn Thanh niên " + commune);
        put("Hội Liên hiệp Phụ nữ " + level, "Hội Liên hiệp Phụ nữ " + commune);
        put("Hội Nông dân " + level, "Hội Nông dân " + commune);
        put("Hội Cựu chiến binh " + level, "Hội Cựu chiến binh " + commune);
        put("Công an " + level, "Công an " + commune);
    }

    private void put(String body, String office) {
        bodies.put(Pattern.compile("(?<!\\p{L})(?:" + body + ")(?!\\p{L})"), office);
    }

    /** The bodies, each with who stands for it. */
    Map<Pattern, String> all() {
        return bodies;
    }

    /** As the commune's own office is called, where it has one of that name: "Văn phòng Hội đồng nhân dân và …". */
    private static String named(String office, Levels levels) {
        var wanted = words(office);
        return levels.offices().stream()
                .filter(own -> words(own).equals(wanted))
                .findFirst()
                .orElse(office);
    }

    private static List<String> words(String name) {
        var full = name.replace("HĐND", "Hội đồng nhân dân").replace("UBND", "Ủy ban nhân dân");
        return List.of(full.toLowerCase(Locale.ROOT).split("[\\s,-]+"));
    }
}
