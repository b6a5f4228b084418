package vn.loa.country;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * The invented country: its provinces and their communes.
 *
 * @param root the unit above all
 */
record Land(UUID root, UUID administrator, UUID overseer, List<Province> provinces, List<Commune> communes) {

    // Where in the chain of lots each thing draws; a plan's year is larger than all of these.
    private static final int PROVINCE = 1;
    private static final int COMMUNE = 2;

    static Land of(Extent extent, Phrases phrases) {
        var top = extent.lot(0);
        var provinces = new ArrayList<Province>();
        var names = phrases.all("province", top, Map.of());
        var root = top.id();
        for (int number = 0; number < extent.provinces(); number++) {
            provinces.add(province(number, root, names.get(number), extent.lot(PROVINCE, number)));
        }
        var land = new Land(root, top.id(), top.id(), provinces, new ArrayList<>());
        var taken = new HashSet<String>();
        for (int number = 0; number < extent.communes(); number++) {
            // Neighbours in the list are neighbours on the map: a province's communes stand together.
            var province = provinces.get((int) ((long) number * provinces.size() / extent.communes()));
            land.communes.add(new Founding(extent.lot(COMMUNE, number), phrases).commune(number, province, taken));
        }
        return land;
    }

    private static Province province(int number, UUID country, String name, Lot lot) {
        // Six of thirty-four are cities under the central government.
        var kind = number % 6 == 3 ? "thành phố " : "tỉnh ";
        return new Province(
                number,
                lot.id(),
                country,
                String.format(Locale.ROOT, "%02d", number + 1),
                kind + name,
                lot.id(),
                lot.id(),
                lot.id());
    }

    /** Makes one commune. */
    private record Founding(Lot lot, Phrases phrases) {

        Commune commune(int number, Province province, Set<String> taken) {
            var id = lot.id();
            var kind = kind(number);
            var name = name(kind);
            for (int more = 0; !taken.add(province.code() + name); more++) {
                name = more < 20 ? name(kind) : name + " " + (more - 18);
            }
            var offices = new EnumMap<Office, UUID>(Office.class);
            for (var office : Office.values()) {
                offices.put(office, lot.id());
            }
            var staff = new EnumMap<Role, Commune.Staff>(Role.class);
            for (var role : Role.values()) {
                staff.put(role, new Commune.Staff(lot.id(), person()));
            }
            var code = String.format(Locale.ROOT, "%05d", number + 1);
            return new Commune(number, id, code, kind, name, province, offices, villages(kind), staff);
        }

        /** Of 3,321 there are 687 wards and 13 special zones. */
        private static String kind(int number) {
            if (number % 255 == 200) {
                return "đặc khu";
            }
            return number % 5 == 4 ? "phường" : "xã";
        }

        private String name(String kind) {
            if (kind.equals("đặc khu")) {
                return phrases.one("name.island", lot, Map.of());
            }
            if (kind.equals("xã") && lot.oneIn(5)) {
                return phrases.one("name.highland", lot, Map.of());
            }
            var first = phrases.one("name.first", lot, Map.of());
            var second = phrases.one("name.second", lot, Map.of());
            return first.equals(second) ? first + " Thượng" : first + " " + second;
        }

        private List<Commune.Village> villages(String kind) {
            var prefix = kind.equals("phường") ? "khu phố " : "thôn ";
            var names = new HashSet<String>();
            var villages = new ArrayList<Commune.Village>();
            for (int i = lot.between(2, 4); i > 0; i--) {
                var name = prefix + phrases.one("name.village", lot, Map.of());
                if (names.add(name)) {
                    villages.add(new Commune.Village(lot.id(), name));
                }
            }
            return villages;
        }

        private String person() {
            return phrases.one("surname", lot, Map.of()) + " " + phrases.one("given", lot, Map.of());
        }
    }
}
