package vn.loa.documents;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.ObjectMapper;

/** Plans of invented bodies in the many forms such papers have, each with what a careful person understands of it. */
record Corpus(String name, String text, Object gold) {

    private static final ObjectMapper JSON = new ObjectMapper();

    static List<Corpus> plans() {
        try (var files = Files.list(Path.of(
                Objects.requireNonNull(Corpus.class.getResource("/corpus")).toURI()))) {
            return files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .map(Corpus::plan)
                    .toList();
        } catch (IOException | URISyntaxException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static Corpus plan(Path file) {
        try {
            var name = file.getFileName().toString().replace(".txt", "");
            var gold = JSON.readValue(Files.readString(file.resolveSibling(name + ".json")), Map.class);
            return new Corpus(name, Files.readString(file), gold);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    /** The marks for what was read of this plan, from whichever file. */
    Map<String, Double> marks(Reading reading) {
        return Marks.of(gold, JSON.readValue(new PlanJson().write(reading), Map.class), text);
    }

    @Override
    public String toString() {
        return name;
    }
}
