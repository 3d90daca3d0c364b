package engineroom.classroom.lend;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.classroom.CourseFixture;
import engineroom.classroom.study.Workspace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;

/** A workspace's tests, run as an IDE runs them: compiled, and then started without a judge. */
class LendingSessionTest {

  @TempDir private Path folder;
  private Workspace workspace;
  private Path classes;
  private String printed = "";

  @BeforeEach
  void start() throws IOException {
    workspace = Workspace.start(folder.resolve("mine"), CourseFixture.folder());
    classes = Files.createDirectories(folder.resolve("classes"));
  }

  /** Runs the tests of a chapter. */
  private TestExecutionSummary run(String type) throws IOException {
    compile(type);
    Thread thread = Thread.currentThread();
    ClassLoader before = thread.getContextClassLoader();
    PrintStream out = System.out;
    ByteArrayOutputStream caught = new ByteArrayOutputStream();
    SummaryGeneratingListener listener = new SummaryGeneratingListener();
    try (URLClassLoader loader = new URLClassLoader(path(), new LibrariesAlone(before))) {
      thread.setContextClassLoader(loader);
      System.setOut(new PrintStream(caught, true, StandardCharsets.UTF_8));
      LauncherFactory.create(
              LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build())
          .execute(
              LauncherDiscoveryRequestBuilder.request()
                  .selectors(DiscoverySelectors.selectClass("engineroom.chapters." + type))
                  .build(),
              listener);
    } finally {
      System.setOut(out);
      thread.setContextClassLoader(before);
    }
    printed = caught.toString(StandardCharsets.UTF_8);
    return listener.getSummary();
  }

  private URL[] path() throws IOException {
    Path resources = workspace.root().resolve("src/test/resources");
    return new URL[] {classes.toUri().toURL(), resources.toUri().toURL()};
  }

  private void compile(String type) throws IOException {
    Path main = workspace.root().resolve("src/main/java");
    Path tests = workspace.root().resolve("src/test/java");
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
            compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
        Stream<Path> lend = Files.list(tests.resolve("engineroom/classroom/lend"))) {
      files.setLocationFromPaths(StandardLocation.SOURCE_PATH, List.of(main, tests));
      files.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
      List<Path> units =
          Stream.concat(lend, Stream.of(tests.resolve("engineroom/chapters/" + type + ".java")))
              .toList();
      List<String> options = List.of("-proc:none", "-nowarn", "-g", "-implicit:class");
      var sources = files.getJavaFileObjectsFromPaths(units);
      assertThat(compiler.getTask(null, files, null, options, null, sources).call()).isTrue();
    }
  }

  @Test
  @Tag("slow")
  void whatIsNotWrittenYetIsTakenFromThePort() throws IOException {
    CourseFixture.solve(workspace, "Engine#register");
    TestExecutionSummary summary = run("Chapter10ShuttingDownTest");
    assertThat(summary.getFailures()).isEmpty();
    assertThat(summary.getTestsSucceededCount()).isPositive();
    assertThat(printed)
        .isEqualToIgnoringNewLines("4 methods that are not written yet are taken from the port.");
    try (URLClassLoader again = new URLClassLoader(path(), null)) {
      assertThat(new LentEngine(again).fill()).as("counted again").isEqualTo(4);
    }
  }

  @Test
  void aMistakeOfTheStudentsFailsAtItsLine() throws IOException {
    CourseFixture.write(
        workspace, "Engine#register", "{\n    throw new IllegalStateException(\"mine\");\n  }");
    TestExecutionSummary summary = run("Chapter03HandlersTest");
    int line =
        1
            + Files.readString(workspace.engine().resolve("Engine.java"))
                .lines()
                .toList()
                .indexOf("    throw new IllegalStateException(\"mine\");");
    assertThat(summary.getFailures())
        .isNotEmpty()
        .anySatisfy(
            failure ->
                assertThat(failure.getException())
                    .hasMessage("mine")
                    .satisfies(
                        thrown ->
                            assertThat(thrown.getStackTrace()[0])
                                .hasToString(
                                    "engineroom.engine.Engine.register(Engine.java:"
                                        + line
                                        + ")")));
    assertThat(summary.getFailures())
        .noneSatisfy(
            failure -> assertThat(failure.getException()).hasMessageContaining("not written yet"));
  }

  /** Everything but the project's own classes: those are the workspace's. */
  private static final class LibrariesAlone extends ClassLoader {

    LibrariesAlone(ClassLoader above) {
      super(above);
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
      if (name.startsWith("engineroom.")) {
        throw new ClassNotFoundException(name);
      }
      return super.loadClass(name, resolve);
    }

    @Override
    public URL getResource(String name) {
      return name.startsWith("engineroom/") ? null : super.getResource(name);
    }

    @Override
    public Enumeration<URL> getResources(String name) throws IOException {
      boolean ours = name.equals("junit-platform.properties");
      return ours ? Collections.emptyEnumeration() : super.getResources(name);
    }
  }
}
