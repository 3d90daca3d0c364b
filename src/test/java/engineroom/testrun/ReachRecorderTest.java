package engineroom.testrun;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import engineroom.book.reach.ReachRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jacoco.agent.rt.IAgent;
import org.jacoco.core.data.ExecutionData;
import org.jacoco.core.data.ExecutionDataReader;
import org.jacoco.core.data.ExecutionDataWriter;
import org.jacoco.core.data.SessionInfo;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

class ReachRecorderTest {

  private static final String SAMPLE = RecordedSample.class.getName();

  @TempDir private Path folder;

  private final Watching agent = new Watching();

  /** An agent that has seen the classes that it is told of. */
  private static final class Watching implements IAgent {

    private final Set<String> seen = new TreeSet<>();
    private String session = "";

    void sees(String type) {
      seen.add(type);
    }

    @Override
    public String getVersion() {
      return "";
    }

    @Override
    public String getSessionId() {
      return session;
    }

    @Override
    public void setSessionId(String id) {
      session = id;
    }

    @Override
    public void reset() {
      seen.clear();
    }

    @Override
    public byte[] getExecutionData(boolean reset) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try {
        ExecutionDataWriter writer = new ExecutionDataWriter(bytes);
        writer.visitSessionInfo(new SessionInfo(session, 0, 0));
        seen.forEach(
            name ->
                writer.visitClassExecution(
                    new ExecutionData(name.hashCode(), name, new boolean[] {true})));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      if (reset) {
        reset();
      }
      return bytes.toByteArray();
    }

    @Override
    public void dump(boolean reset) {}
  }

  @AfterEach
  void leaveTheSampleAlone() {
    RecordedSample.before = () -> {};
    RecordedSample.during = () -> {};
  }

  private void run(Optional<IAgent> watching, DiscoverySelector tests) {
    LauncherConfig alone =
        LauncherConfig.builder().enableTestExecutionListenerAutoRegistration(false).build();
    LauncherFactory.create(alone)
        .execute(
            LauncherDiscoveryRequestBuilder.request().selectors(tests).build(),
            new ReachRecorder(folder, watching, method -> !method.getName().equals("many")));
  }

  private void runAll() {
    run(Optional.of(agent), selectClass(RecordedSample.class));
  }

  private void runOne() {
    run(Optional.of(agent), selectMethod(RecordedSample.class, "one"));
  }

  /** What is recorded: the classes by the sessions. */
  private Map<String, Set<String>> recorded() throws IOException {
    Map<String, Set<String>> found = new TreeMap<>();
    String[] session = {""};
    try (var in = Files.newInputStream(folder.resolve(ReachRecord.file(SAMPLE)))) {
      ExecutionDataReader reader = new ExecutionDataReader(in);
      reader.setSessionInfoVisitor(
          one -> {
            session[0] = one.getId();
            found.put(session[0], new TreeSet<>());
          });
      reader.setExecutionDataVisitor(data -> found.get(session[0]).add(data.getName()));
      reader.read();
    }
    return found;
  }

  @Test
  void eachTestThatShowsSomethingHasASessionAndTheOthersHaveOneTogether() throws IOException {
    RecordedSample.before = () -> agent.sees("made/Ready");
    RecordedSample.during = () -> agent.sees("run/ByOne");

    runAll();

    assertThat(recorded())
        .containsOnlyKeys(SAMPLE, SAMPLE + "#one", SAMPLE + "#notNow", SAMPLE + "$Within#nested")
        .containsEntry(SAMPLE + "#one", Set.of("run/ByOne"))
        .containsEntry(SAMPLE, Set.of("made/Ready"));
  }

  @Test
  void aTestThatRunsAgainIsRecordedAnewAndTheOthersStay() throws IOException {
    RecordedSample.during = () -> agent.sees("run/Before");
    runAll();
    RecordedSample.during = () -> agent.sees("run/Now");
    runOne();

    assertThat(recorded())
        .containsEntry(SAMPLE + "#one", Set.of("run/Now"))
        .containsKeys(SAMPLE, SAMPLE + "#notNow", SAMPLE + "$Within#nested");
  }

  @Test
  void withoutAnAgentWhatIsRecordedStays() throws IOException {
    RecordedSample.during = () -> agent.sees("run/Before");
    runAll();
    byte[] before = Files.readAllBytes(folder.resolve(ReachRecord.file(SAMPLE)));

    run(Optional.empty(), selectClass(RecordedSample.class));

    assertThat(folder.resolve(ReachRecord.file(SAMPLE))).hasBinaryContent(before);
  }
}
