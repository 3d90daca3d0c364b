package engineroom.classroom.worker;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What an exception has to say. A student may have written its class, so each question may throw,
 * give megabytes, or lead in a circle; none of that harms who asks.
 */
final class ThrownWords {

  /** More characters than anybody reads. */
  private static final int LONGEST = 4_000;

  private static final int DEEPEST = 20;

  private ThrownWords() {}

  /** An exception and its causes, the outermost first; no more than a few. */
  static List<Throwable> chain(Throwable thrown) {
    List<Throwable> chain = new ArrayList<>();
    Throwable one = thrown;
    while (one != null && chain.size() < DEEPEST) {
      chain.add(one);
      one = cause(one);
    }
    return chain;
  }

  private static @Nullable Throwable cause(Throwable of) {
    try {
      return of.getCause();
    } catch (Throwable e) { // whatever a student's class throws here is no cause
      return null;
    }
  }

  /** The lines that it came by; none where it does not say. */
  static StackTraceElement[] places(Throwable thrown) {
    try {
      StackTraceElement[] places = thrown.getStackTrace();
      return places == null ? new StackTraceElement[0] : places;
    } catch (Throwable e) {
      return new StackTraceElement[0];
    }
  }

  /** An assertion speaks for itself; of anything else the cause underneath is what to know. */
  static String message(Throwable thrown) {
    Throwable root = chain(thrown).getLast();
    if (root instanceof StackOverflowError) {
      return "StackOverflowError: a method calls itself without end";
    }
    String own = thrown instanceof AssertionError ? asked(thrown::getMessage) : "";
    if (!own.isEmpty()) {
      return own;
    }
    String message = asked(root::getMessage);
    if (root instanceof AssertionError && !message.isEmpty()) {
      return message;
    }
    String type = root.getClass().getSimpleName();
    return message.isEmpty() ? type : cut(type + ": " + message);
  }

  /** How an exception calls itself: its class and its message. */
  static String text(Throwable thrown) {
    String text = asked(thrown::toString);
    return text.isEmpty() ? thrown.getClass().getName() : text;
  }

  private static String asked(Supplier<@Nullable String> question) {
    try {
      String answer = question.get();
      return answer == null ? "" : cut(answer.strip());
    } catch (Throwable e) {
      return "(it throws " + e.getClass().getSimpleName() + " when it is asked what is wrong)";
    }
  }

  private static String cut(String text) {
    return text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "…";
  }
}
