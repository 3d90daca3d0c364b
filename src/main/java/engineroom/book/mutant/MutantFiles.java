package engineroom.book.mutant;

import com.fasterxml.jackson.annotation.JsonInclude;
import engineroom.files.Location;
import engineroom.files.Mistake;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** The folder with the recorded mutants, a file for each file of the port. */
public final class MutantFiles {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
          .build();

  private static final String PORT = "src/main/java/engineroom/engine/";

  private final Path folder;

  /** Recorded mutants in a folder. */
  public MutantFiles(Path folder) {
    this.folder = folder;
  }

  /** The list that people write. */
  public Path equivalents() {
    return folder.resolve("equivalents.txt");
  }

  /** What is to be known of the run. */
  public Path run() {
    return folder.resolve("run.json");
  }

  /** All that is recorded, by the name of the port's file; empty where the folder is missing. */
  public Map<String, MutantFile> read() {
    Map<String, MutantFile> files = new TreeMap<>();
    for (Path path : Project.files(folder, ".json")) {
      if (!path.equals(run())) {
        MutantFile file = read(path);
        files.put(file.file(), file);
      }
    }
    return files;
  }

  private static MutantFile read(Path path) {
    try {
      return MAPPER.readValue(path.toFile(), Written.class).read();
    } catch (JacksonException | IndexOutOfBoundsException | NumberFormatException e) {
      throw new Mistake(
          new Location(path.toString(), 0),
          "this records no mutants: take the file out and run mvn -Pmutants");
    }
  }

  /** Records one file of the port. */
  public void write(MutantFile file) throws IOException {
    Files.createDirectories(folder);
    Written written = Written.of(file);
    List<String> lines = new ArrayList<>();
    written.mutants().forEach(one -> lines.add("  " + MAPPER.writeValueAsString(one)));
    List<String> tests = new ArrayList<>();
    written.tests().forEach(one -> tests.add("  " + MAPPER.writeValueAsString(one)));
    String text =
        "{\"file\": \"%s\", \"digest\": \"%s\", \"operators\": \"%s\",\n\"tests\": [\n%s\n],\n\"mutants\": [\n%s\n]}\n"
            .formatted(
                file.file(),
                file.digest(),
                file.operators(),
                String.join(",\n", tests),
                String.join(",\n", lines));
    Files.writeString(path(file.file()), text);
  }

  /** Forgets what is recorded of a file that is gone. */
  public void delete(String file) throws IOException {
    Files.deleteIfExists(path(file));
  }

  private Path path(String file) {
    String name = file.startsWith(PORT) ? file.substring(PORT.length()) : file;
    return folder.resolve(name.replace('/', '.').replaceFirst("\\.java$", "") + ".json");
  }

  /** A file as it is written: killing tests are numbers into the list of tests. */
  record Written(
      String file,
      String digest,
      String operators,
      List<WrittenTests> tests,
      List<WrittenMutant> mutants) {

    record WrittenTests(String type, String digest, List<String> methods) {}

    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record WrittenMutant(
        String id,
        String tool,
        String operator,
        int line,
        String change,
        String before,
        String after,
        MutantStatus status,
        String kills,
        @Nullable Integer telling,
        String message) {}

    static Written of(MutantFile file) {
      Map<String, SortedSet<String>> methods = new TreeMap<>();
      file.tests().keySet().forEach(type -> methods.put(type, new TreeSet<>()));
      for (MutantResult result : file.results()) {
        for (String test : result.killers()) {
          int hash = test.indexOf('#');
          methods
              .computeIfAbsent(test.substring(0, hash), type -> new TreeSet<>())
              .add(test.substring(hash + 1));
        }
      }
      List<WrittenTests> tests =
          methods.entrySet().stream()
              .map(
                  one ->
                      new WrittenTests(
                          one.getKey(),
                          file.tests().getOrDefault(one.getKey(), ""),
                          List.copyOf(one.getValue())))
              .toList();
      List<String> names = names(tests);
      return new Written(
          file.file(),
          file.digest(),
          file.operators(),
          tests,
          file.results().stream().map(one -> written(one, names)).toList());
    }

    private static WrittenMutant written(MutantResult result, List<String> names) {
      Mutant mutant = result.mutant();
      SortedSet<Integer> kills =
          result.killers().stream()
              .map(names::indexOf)
              .collect(Collectors.toCollection(TreeSet::new));
      return new WrittenMutant(
          mutant.id(),
          mutant.tool(),
          mutant.operator(),
          mutant.line(),
          mutant.change(),
          mutant.before(),
          mutant.after(),
          result.status(),
          NumberRanges.write(kills),
          result.telling().isEmpty() ? null : (Integer) names.indexOf(result.telling()),
          result.message());
    }

    private static List<String> names(List<WrittenTests> tests) {
      return tests.stream()
          .flatMap(type -> type.methods().stream().map(method -> type.type() + "#" + method))
          .toList();
    }

    MutantFile read() {
      List<String> names = names(tests);
      Map<String, String> digests = new LinkedHashMap<>();
      tests.forEach(one -> digests.put(one.type(), one.digest()));
      return new MutantFile(
          file,
          digest,
          operators,
          digests,
          mutants.stream().map(one -> result(one, names)).toList());
    }

    private MutantResult result(WrittenMutant one, List<String> names) {
      Mutant mutant =
          new Mutant(
              one.id(),
              one.tool(),
              one.operator(),
              file,
              one.id().substring(0, one.id().indexOf(' ')),
              one.line(),
              text(one.change()),
              text(one.before()),
              text(one.after()));
      return new MutantResult(
          mutant,
          one.status(),
          NumberRanges.read(text(one.kills())).stream().map(names::get).toList(),
          one.telling() == null ? "" : names.get(one.telling()),
          text(one.message()),
          "");
    }

    private static String text(String value) {
      return value == null ? "" : value;
    }
  }
}
