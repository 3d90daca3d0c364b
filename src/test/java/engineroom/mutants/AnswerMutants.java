package engineroom.mutants;

import engineroom.book.mutant.Mutant;
import engineroom.classroom.course.CodeVariant;
import engineroom.classroom.course.MethodReplacement;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import engineroom.files.Project;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The wrong answers and the broken engines of the classroom, each a mutant with its own words. */
final class AnswerMutants {

  private static final String PORT = "src/main/java/engineroom/engine/";

  /**
   * Of each text of a source its methods: answers are many, and the sources they change are few.
   */
  private final Map<String, MethodSpans> methods = new HashMap<>();

  private AnswerMutants() {}

  /** All below some folders, but for those that are answers about the small docker. */
  static List<PlannedMutant> of(Path... folders) throws IOException {
    AnswerMutants reading = new AnswerMutants();
    List<PlannedMutant> found = new ArrayList<>();
    for (Path folder : folders) {
      for (Path file : Project.files(folder, ".java")) {
        String name = (folder.getFileName() + "/" + folder.relativize(file)).replace('\\', '/');
        CodeVariant variant =
            CodeVariant.parse(name.replaceFirst("\\.java$", ""), Files.readString(file));
        if (variant.replacements().stream().allMatch(AnswerMutants::isOfThePort)) {
          found.add(reading.read(variant, file));
        }
      }
    }
    return found;
  }

  private static boolean isOfThePort(MethodReplacement one) {
    return Files.exists(source(one));
  }

  private static Path source(MethodReplacement one) {
    return Path.of(PORT + one.member().replaceFirst("[.#].*", "") + ".java");
  }

  private PlannedMutant read(CodeVariant variant, Path file) throws IOException {
    Map<String, String> sources = new HashMap<>();
    MethodSpan firstSpan = null;
    String firstFile = "";
    String firstText = "";
    for (MethodReplacement one : variant.replacements()) {
      String source = source(one).toString().replace('\\', '/');
      String text =
          sources.containsKey(source) ? sources.get(source) : Files.readString(source(one));
      MethodSpan span = find(text, one.member(), file);
      sources.put(
          source, text.substring(0, span.start()) + one.source() + text.substring(span.end()));
      if (firstSpan == null) {
        firstSpan = span;
        firstFile = source;
        firstText = text;
      }
    }
    String member = firstSpan.signature().type() + "#" + firstSpan.signature().name();
    Mutant mutant =
        new Mutant(
            member + " " + variant.name(),
            "answer",
            "wrong answer",
            firstFile,
            member,
            firstSpan.line(firstText),
            variant.explanation(),
            "",
            "");
    return new PlannedMutant(
        mutant,
        sources,
        firstSpan.line(firstText),
        firstSpan.lastLine(firstText),
        firstSpan.line(firstText),
        firstSpan.lastLine(firstText));
  }

  private MethodSpan find(String text, String member, Path file) {
    List<MethodSpan> found =
        methods.computeIfAbsent(text, MethodSpans::in).all().stream()
            .filter(span -> isCalled(span.signature(), member))
            .toList();
    if (found.size() != 1) {
      throw new RedRun(file + ": " + member + " names " + found.size() + " methods of the port");
    }
    return found.getFirst();
  }

  private static boolean isCalled(MethodSignature signature, String member) {
    return member.replaceAll("\\s", "").equals(signature.toString().replaceAll("\\s", ""))
        || member.equals(signature.type() + "#" + signature.name());
  }
}
