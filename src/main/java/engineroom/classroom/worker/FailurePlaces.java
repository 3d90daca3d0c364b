package engineroom.classroom.worker;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where an exception passed: the lines of the engine and of the test that are worth a look. */
final class FailurePlaces {

  private static final int MOST = 3;
  private static final Pattern ENGINE = Pattern.compile("engineroom\\.engine\\.[^.]+");
  private static final Pattern DAEMON = Pattern.compile("engineroom\\.daemon(\\.\\w+)+\\.[^.]+");
  private static final Pattern TEST = Pattern.compile(".*Test(\\$.*)?");

  private final EngineSources sources;

  FailurePlaces(EngineSources sources) {
    this.sources = sources;
  }

  /** The innermost lines of the engine, each with its text; none where it came by none. */
  List<String> inTheEngine(Throwable thrown) {
    List<String> found = new ArrayList<>();
    for (Throwable one : ThrownWords.chain(thrown)) {
      List<String> here =
          Arrays.stream(ThrownWords.places(one))
              .filter(frame -> isEngine(frame.getClassName()))
              .limit(MOST)
              .map(this::line)
              .toList();
      found = here.isEmpty() ? found : here;
    }
    return found;
  }

  /**
   * True for a class of the package engine itself or of a module around it: there the steps are.
   */
  static boolean isEngine(String type) {
    return (ENGINE.matcher(type).matches() || DAEMON.matcher(type).matches())
        && !TEST.matcher(type).matches();
  }

  private String line(StackTraceElement frame) {
    String file = String.valueOf(frame.getFileName());
    int line = frame.getLineNumber();
    String place = file + ":" + line;
    boolean isWritten = sources.written().declares(frame.getClassName().replace('.', '/'));
    if (!isWritten || sources.borrowed(file, line).isPresent()) {
      return place + "  (from the port)";
    }
    String text = sources.texts().getOrDefault(file, "");
    return place + "  " + text.lines().skip(Math.max(0, line - 1)).findFirst().orElse("").strip();
  }

  /** The line of the test. */
  Optional<String> inTheTest(Throwable thrown) {
    return ThrownWords.chain(thrown).stream()
        .flatMap(one -> Arrays.stream(ThrownWords.places(one)))
        .filter(
            frame ->
                frame
                    .getClassName()
                    .matches("engineroom\\.(chapters|engine)\\..*Test(\\$.*)?|hunt\\..*"))
        .findFirst()
        .map(frame -> frame.getFileName() + ":" + frame.getLineNumber());
  }
}
