package engineroom.book.example;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Runs an example's {@code main} in this process and captures what it prints. */
final class ExampleRunner {

  private final ClassLoader classes;
  private final Duration limit;

  ExampleRunner(ClassLoader classes, Duration limit) {
    this.classes = classes;
    this.limit = limit;
  }

  /** What the example printed. */
  String run(String className) throws ExampleFailed {
    Method main = main(className);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      call(main);
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
  }

  private Method main(String className) throws ExampleFailed {
    try {
      Method main = classes.loadClass(className).getDeclaredMethod("main", String[].class);
      main.setAccessible(true);
      return main;
    } catch (ReflectiveOperationException e) {
      throw new ExampleFailed("is not compiled, or has no main(String[]): " + e.getMessage(), 0);
    }
  }

  private void call(Method main) throws ExampleFailed {
    Throwable[] thrown = new Throwable[1];
    Thread thread = new Thread(() -> thrown[0] = thrownBy(main), "example");
    thread.setDaemon(true);
    thread.start();
    try {
      if (!thread.join(limit)) {
        throw new ExampleFailed("did not end within " + limit.toSeconds() + " s", 0);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ExampleFailed("was interrupted", 0);
    }
    if (thrown[0] != null) {
      throw new ExampleFailed("threw " + thrown[0], line(thrown[0], main.getDeclaringClass()));
    }
  }

  private static @Nullable Throwable thrownBy(Method main) {
    try {
      main.invoke(null, (Object) new String[0]);
      return null;
    } catch (InvocationTargetException e) {
      return e.getCause();
    } catch (IllegalAccessException e) {
      return e;
    }
  }

  private static int line(Throwable thrown, Class<?> example) {
    return Arrays.stream(thrown.getStackTrace())
        .filter(frame -> frame.getClassName().startsWith(example.getName()))
        .mapToInt(StackTraceElement::getLineNumber)
        .findFirst()
        .orElse(0);
  }
}
