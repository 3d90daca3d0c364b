package engineroom.classroom.judge;

import engineroom.classroom.worker.Worker;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The jars that the worker and the chapters' tests need where they are judged. */
public final class TestJars {

  /** A class of each jar; the jars are wherever these were loaded from. */
  private static final List<String> NEEDED =
      List.of(
          Worker.class.getName(),
          "tools.jackson.core.json.JsonFactory",
          "org.junit.platform.launcher.Launcher",
          "org.junit.platform.engine.TestEngine",
          "org.junit.platform.commons.JUnitException",
          "org.junit.jupiter.engine.JupiterTestEngine",
          "org.junit.jupiter.api.Test",
          "org.junit.jupiter.params.ParameterizedTest",
          "org.opentest4j.AssertionFailedError",
          "org.assertj.core.api.Assertions");

  private TestJars() {}

  /** The jars, or folders of classes, the program's own first. */
  public static Set<Path> paths() {
    Set<Path> jars = new LinkedHashSet<>();
    NEEDED.forEach(type -> jars.add(of(type)));
    return jars;
  }

  /** The jar of a class, or the folder of classes, wherever it was loaded from. */
  public static Path of(String type) {
    try {
      Class<?> loaded = Class.forName(type, false, TestJars.class.getClassLoader());
      return Path.of(loaded.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (ClassNotFoundException | URISyntaxException e) {
      throw new IllegalStateException(type + " is not on the class path", e);
    }
  }
}
