package engineroom.classroom.grade;

import engineroom.classroom.judge.message.CompileError;
import engineroom.classroom.source.MethodSignature;
import engineroom.classroom.source.MethodSpan;
import engineroom.classroom.source.MethodSpans;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A student's file, of which more and more is set aside, until it compiles: a method where the
 * error is in one; else all but the methods that were asked for; else all of it.
 */
final class SetAsideCode {

  private enum Stage {
    AS_WRITTEN,
    METHODS_ALONE,
    GONE
  }

  private final Path file;
  private final Optional<HandedOutFile> given;
  private final Set<MethodSignature> wanted;
  private final String written;
  private final Map<MethodSignature, String> reasons = new LinkedHashMap<>();
  private Stage stage = Stage.AS_WRITTEN;
  private String text;
  private String first = "";
  private String fault = "";

  /**
   * A file to mend.
   *
   * @param file where it is
   * @param given what was handed out in its place, if anything was
   * @param wanted the methods that a student writes, of this file and others
   */
  SetAsideCode(Path file, Optional<HandedOutFile> given, Set<MethodSignature> wanted)
      throws IOException {
    this.file = file;
    this.given = given;
    this.wanted = wanted;
    this.written = Files.readString(file);
    this.text = written;
  }

  /**
   * Sets something aside because of errors in this file; false where nothing is left.
   *
   * @param common what they have in common, as one says of a file
   */
  boolean mend(List<CompileError> errors, String common) {
    fault = common;
    if (stage == Stage.GONE) {
      return false;
    }
    Map<MethodSpan, CompileError> broken = new LinkedHashMap<>();
    boolean elsewhere = false;
    for (CompileError error : errors) {
      Optional<MethodSpan> method = methodAt(error.line());
      method.ifPresent(one -> broken.putIfAbsent(one, error));
      elsewhere |= method.isEmpty();
    }
    boolean inMethods = !broken.isEmpty() && !(elsewhere && stage == Stage.AS_WRITTEN);
    return inMethods && emptied(broken) || retreat(errors.getFirst(), common);
  }

  private Optional<MethodSpan> methodAt(int line) {
    return own(text).stream()
        .filter(method -> method.line(text) <= line && line <= method.lastLine(text))
        .findFirst();
  }

  /** The methods of a text that were asked for, were handed out, and are written. */
  private List<MethodSpan> own(String in) {
    return given.stream()
        .flatMap(
            handout ->
                MethodSpans.in(in).all().stream()
                    .filter(method -> wanted.contains(method.signature()))
                    .filter(method -> method.stub().isEmpty())
                    .filter(method -> handout.has(method.signature())))
        .toList();
  }

  /** Takes the bodies of methods out; false where that would take others with them. */
  private boolean emptied(Map<MethodSpan, CompileError> broken) {
    Map<MethodSignature, String> why = new LinkedHashMap<>();
    broken.forEach((method, error) -> why.put(method.signature(), reason(method, error)));
    String emptied = given.orElseThrow().without(why.keySet(), text);
    MethodSpans left = MethodSpans.in(emptied);
    if (left.all().size() < MethodSpans.in(text).all().size() || swallowed(broken.keySet(), left)) {
      return false;
    }
    note(why.values().iterator().next());
    why.forEach(reasons::putIfAbsent);
    text = emptied;
    return true;
  }

  /** Whether the bodies hold methods that are handed out: a brace is missing in front of them. */
  private boolean swallowed(Set<MethodSpan> broken, MethodSpans left) {
    return given.orElseThrow().methods().stream()
        .filter(method -> left.find(method).isEmpty())
        .anyMatch(
            method ->
                broken.stream().anyMatch(one -> one.bodyIn(text).contains(method.name() + "(")));
  }

  /** Sets aside all but the methods, or all, as above; false where nothing is left. */
  boolean retreat(CompileError because, String common) {
    fault = common;
    if (stage == Stage.GONE) {
      return false;
    }
    note(reason(because.line(), because));
    if (stage == Stage.AS_WRITTEN && given.isPresent()) {
      stage = Stage.METHODS_ALONE;
      Map<MethodSignature, MethodSpan> methods = new HashMap<>();
      own(written).forEach(method -> methods.putIfAbsent(method.signature(), method));
      methods.keySet().removeAll(reasons.keySet());
      text = given.get().with(methods.values(), written);
    } else {
      stage = Stage.GONE;
      own(written).forEach(method -> reasons.putIfAbsent(method.signature(), first));
      text = given.map(HandedOutFile::text).orElse("");
    }
    return true;
  }

  private void note(String reason) {
    first = first.isEmpty() ? reason : first;
  }

  private String reason(MethodSpan method, CompileError error) {
    int inMethod = error.line() - bodyLine(text, method);
    int line =
        MethodSpans.in(written)
            .find(method.signature())
            .map(original -> bodyLine(written, original) + inMethod)
            .orElse(error.line());
    return reason(line, error);
  }

  private static int bodyLine(String in, MethodSpan method) {
    return (int) in.substring(0, method.body()).chars().filter(c -> c == '\n').count();
  }

  private String reason(int line, CompileError error) {
    String words = error.message().replaceAll("\\s+", " ").strip();
    String place = file.getFileName() + (line > 0 ? ":" + line : ""); // not every fault has a line
    return fault + ": " + place + " " + words;
  }

  /** Writes what is left. */
  void save() throws IOException {
    if (stage == Stage.GONE && given.isEmpty()) {
      Files.deleteIfExists(file);
    } else {
      Files.writeString(file, text);
    }
  }

  /** Why methods were set aside, by their signatures. */
  Map<String, String> reasons() {
    Map<String, String> named = new LinkedHashMap<>();
    reasons.forEach((signature, why) -> named.put(signature.toString(), why));
    return named;
  }

  /** What was done to it, if anything. */
  Optional<String> remark() {
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String left =
        switch (stage) {
          case AS_WRITTEN -> "the methods that do not are taken for not written";
          case METHODS_ALONE -> "its methods are judged in the file as it was handed out";
          case GONE -> "it is left out, and the other files are judged";
        };
    return Optional.of(first + "; " + left);
  }
}
