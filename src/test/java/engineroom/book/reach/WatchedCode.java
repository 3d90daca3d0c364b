package engineroom.book.reach;

import engineroom.book.source.JavaIndex;
import engineroom.book.source.JavaReader;
import engineroom.files.Problems;
import engineroom.files.Project;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.tools.ToolProvider;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.instr.Instrumenter;
import org.jacoco.core.runtime.LoggerRuntime;
import org.jacoco.core.runtime.RuntimeData;

/** A class in a project of its own, which "tests" run under JaCoCo's probes. */
public final class WatchedCode {

  private static final String NAME = "small.Ways";

  /** What has been compiled in this JVM, by its text. */
  private static final Map<String, byte[]> COMPILED = new ConcurrentHashMap<>();

  private final Path project;
  private final Path source;

  /** A project in an empty folder. */
  public WatchedCode(Path project) throws IOException {
    this.project = project;
    this.source = project.resolve("src/main/java/small/Ways.java");
    Files.createDirectories(source.getParent());
    Files.createDirectories(classes());
    Files.createDirectories(reports());
  }

  /** Where its records are. */
  public Path reports() {
    return project.resolve("target/test-results");
  }

  Path classes() {
    return project.resolve("target/classes");
  }

  /** Writes the class, from its third line on, and compiles it. */
  public void write(String... lines) throws IOException {
    String body = String.join("\n", lines);
    Files.writeString(source, "package small;\npublic class Ways {\n" + body + "\n}\n");
    Path type = classes().resolve("small/Ways.class");
    if (COMPILED.containsKey(body)) {
      Files.createDirectories(type.getParent());
      Files.write(type, COMPILED.get(body));
      return;
    }
    int status =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-g", "-d", classes().toString(), source.toString());
    if (status != 0) {
      throw new IllegalArgumentException(body);
    }
    COMPILED.put(body, Files.readAllBytes(type));
  }

  /** Its members. */
  public JavaIndex members() {
    return new JavaIndex(
        new JavaReader(new Project(project), new Problems()).read(project.resolve("src")));
  }

  /** What is recorded of it. */
  public Reach reach() {
    return Reach.read(reports(), classes());
  }

  /** A "test" that calls the class's method {@code go} with each of some numbers. */
  public void run(String test, int... numbers) throws Exception {
    LoggerRuntime runtime = new LoggerRuntime();
    RuntimeData data = new RuntimeData();
    runtime.startup(data);
    data.setSessionId(test);
    byte[] bytes = Files.readAllBytes(classes().resolve("small/Ways.class"));
    byte[] probed = new Instrumenter(runtime).instrument(bytes, NAME);
    Class<?> type =
        new ClassLoader() {
          Class<?> define() {
            return defineClass(NAME, probed, 0, probed.length);
          }
        }.define();
    for (int number : numbers) {
      type.getMethod("go", int.class).invoke(null, number);
    }
    ByteArrayOutputStream dump = new ByteArrayOutputStream();
    ExecutionDataWriter writer = new ExecutionDataWriter(dump);
    data.collect(writer, writer, true);
    runtime.shutdown();
    keep(test, dump.toByteArray());
  }

  private void keep(String test, byte[] dump) throws IOException {
    Path file = reports().resolve(ReachRecord.file(test.replaceFirst("#.*", "")));
    ReachRecord record = ReachRecord.read(file);
    record.add(dump);
    record.write(file);
  }
}
