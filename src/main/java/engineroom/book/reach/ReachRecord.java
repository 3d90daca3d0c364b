package engineroom.book.reach;

import engineroom.files.NewFile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jacoco.core.data.ExecutionDataReader;
import org.jacoco.core.data.ExecutionDataStore;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.data.SessionInfo;

/**
 * Which ways through the code the tests of one class have taken: JaCoCo's data, in sessions that
 * bear a test's name, {@code binary.Type#method}, or that of the class for several together.
 */
public final class ReachRecord {

  private final Map<String, ExecutionDataStore> byTest = new TreeMap<>();

  /** The file of a class's record. */
  public static String file(String binaryType) {
    return "REACH-" + binaryType + ".exec";
  }

  static boolean isRecord(Path file) {
    return file.getFileName().toString().matches("REACH-.*\\.exec");
  }

  /** Reads a file; one that is missing tells of no test. */
  public static ReachRecord read(Path file) throws IOException {
    ReachRecord record = new ReachRecord();
    if (Files.exists(file)) {
      try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
        record.readAll(in);
      }
    }
    return record;
  }

  /**
   * Adds what a test has gone through; all its repetitions count together.
   *
   * @param dump what the agent has told, in its own format, as a session of the test's name
   */
  public void add(byte[] dump) throws IOException {
    readAll(new ByteArrayInputStream(dump));
  }

  /** Forgets tests, which are to run again. */
  public void forget(Set<String> tests) {
    byTest.keySet().removeAll(tests);
  }

  private void readAll(InputStream in) throws IOException {
    ExecutionDataReader reader = new ExecutionDataReader(in);
    ExecutionDataStore[] current = {new ExecutionDataStore()};
    reader.setSessionInfoVisitor(
        session ->
            current[0] = byTest.computeIfAbsent(session.getId(), test -> new ExecutionDataStore()));
    reader.setExecutionDataVisitor(data -> current[0].put(data));
    reader.read();
  }

  /** What each test has gone through. */
  Map<String, ExecutionDataStore> byTest() {
    return byTest;
  }

  /** Writes the file whole, or leaves it as it is. */
  public void write(Path file) throws IOException {
    Files.createDirectories(file.toAbsolutePath().getParent());
    NewFile.write(file, site -> Files.write(site, bytes()));
  }

  private byte[] bytes() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ExecutionDataWriter writer = new ExecutionDataWriter(bytes);
    byTest.forEach(
        (test, data) -> {
          writer.visitSessionInfo(new SessionInfo(test, 0, 0));
          data.accept(writer);
        });
    writer.flush();
    return bytes.toByteArray();
  }
}
