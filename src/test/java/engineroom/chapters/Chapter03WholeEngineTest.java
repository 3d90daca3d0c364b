package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 3, the engine as a whole: who answers to every name, before and after. */
class Chapter03WholeEngineTest {

  private static final List<String> NAMES =
      List.of("create", "CREATE", "ghost", "commands", "", "two words", "nobody's", "global");

  private final GlobalHandlers globals = new GlobalHandlers();
  private Engine eng;

  @BeforeEach
  void anEngineWithSomeOfEverything() throws EngineException {
    globals.register("global", answering("global"));
    eng = newEngine();
    eng.register("create", answering("create"));
    eng.register("ghost", null);
    eng.registerCatchall(answering("catchall"));
    eng.hackSetGlobalVar("key", "value");
  }

  private Engine newEngine() {
    Host machine = Host.ofTheMachine();
    Engine made =
        new Engine(new Host(machine.goroutines(), machine.clock(), machine.log(), globals));
    made.logging = false;
    return made;
  }

  private static Handler answering(String answer) {
    return job -> {
      job.printf("%s", answer);
      return Status.OK;
    };
  }

  /** Who answers to each name, or how it fails; and all else that an engine tells. */
  private static Map<String, String> told(Engine eng) {
    Map<String, String> told = new TreeMap<>();
    for (String name : NAMES) {
      Ran ran = Ran.of(eng.job(name));
      told.put("job '" + name + "'", ran.error() == null ? ran.stdout() : "! " + ran.error());
    }
    told.put("text", eng.toString());
    told.put("is shut down", String.valueOf(eng.isShutdown()));
    told.put("logging", String.valueOf(eng.logging));
    told.put("drawer", String.valueOf(eng.hackGetGlobalVar("key")));
    return told;
  }

  @ParameterizedTest
  @ValueSource(strings = {"create", "ghost", "commands", "global"})
  @Behaviour({"a-failed-registration-changes-nothing", "register-refuses-a-taken-name"})
  @DisplayName("after a refusal every name is answered as before, in this engine and in a new one")
  void aRefusalChangesNothing(String taken) {
    Map<String, String> before = told(eng);
    Map<String, String> newOnesBefore = told(newEngine());
    newOnesBefore.remove("text");

    for (Handler handler : new Handler[] {answering("late"), null}) {
      assertThatThrownBy(() -> eng.register(taken, handler))
          .isInstanceOf(EngineException.class)
          .hasMessage("Can't overwrite handler for command " + taken);
    }

    assertThat(told(eng)).isEqualTo(before);
    assertThat(told(newEngine())).containsAllEntriesOf(newOnesBefore);
  }

  @Test
  @Behaviour("register-accepts-nil")
  @DisplayName("null takes a name that nobody had, and nothing but that name changes")
  void nullTakesOneName() throws EngineException {
    Map<String, String> before = told(eng);

    eng.register("two words", null);

    Map<String, String> expected = new TreeMap<>(before);
    expected.put("job 'two words'", "! two words: command not found");
    expected.put("job 'commands'", "commands\ncreate\nghost\nglobal\ntwo words\n");
    assertThat(told(eng)).isEqualTo(expected);
  }

  @Test
  @Behaviour({"register-stores-a-handler", "names-differ-by-case"})
  @DisplayName("a handler answers to its own name, and to no other")
  void oneNameOneHandler() throws EngineException {
    Map<String, String> before = told(eng);

    eng.register("CREATE", answering("loud"));

    Map<String, String> expected = new TreeMap<>(before);
    expected.put("job 'CREATE'", "loud");
    expected.put("job 'commands'", "CREATE\ncommands\ncreate\nghost\nglobal\n");
    assertThat(told(eng)).isEqualTo(expected);
  }

  @Test
  @Behaviour({
    "the-catchall-gets-unknown-names",
    "the-catchall-never-gets-the-empty-name",
    "a-nil-handler-hides-the-catchall",
    "a-registered-name-goes-before-the-catchall",
    "the-catchall-is-not-listed"
  })
  @DisplayName("the catchall answers to every name that is free, but not to the empty one")
  void whatTheCatchallGets() {
    assertThat(told(eng))
        .containsEntry("job 'create'", "create")
        .containsEntry("job 'CREATE'", "catchall")
        .containsEntry("job 'two words'", "catchall")
        .containsEntry("job 'nobody's'", "catchall")
        .containsEntry("job 'ghost'", "! ghost: command not found")
        .containsEntry("job ''", "! : command not found")
        .containsEntry("job 'global'", "global")
        .containsEntry("job 'commands'", "commands\ncreate\nghost\nglobal\n");
  }

  @Test
  @Behaviour({"the-last-catchall-wins", "a-nil-catchall-switches-it-off"})
  @DisplayName("of three catchalls the last one counts, and null is a last one too")
  void theLastCatchallCounts() {
    eng.registerCatchall(answering("second"));
    eng.registerCatchall(answering("third"));
    assertThat(told(eng)).containsEntry("job 'two words'", "third");

    eng.registerCatchall(null);
    assertThat(told(eng)).containsEntry("job 'two words'", "! two words: command not found");

    eng.registerCatchall(answering("fourth"));
    assertThat(told(eng)).containsEntry("job 'two words'", "fourth");
  }

  @Test
  @Behaviour({
    "the-handler-is-chosen-when-the-job-is-made",
    "a-job-keeps-the-catchall-it-was-made-with"
  })
  @DisplayName("four jobs that are made early run what was there then, and nothing that came later")
  void earlyJobsKeepWhatTheyFound() throws EngineException {
    Job caught = eng.job("later");
    Job empty = eng.job("");
    eng.registerCatchall(null);
    Job nobodys = eng.job("later");
    Job ghost = eng.job("ghost");

    eng.registerCatchall(answering("new catchall"));
    eng.register("later", answering("later"));
    eng.register("", answering("empty"));

    assertThat(Ran.of(caught)).isEqualTo(new Ran("catchall", null));
    assertThat(Ran.error(empty)).isEqualTo(": command not found");
    assertThat(Ran.error(nobodys)).isEqualTo("later: command not found");
    assertThat(Ran.error(nobodys)).isEqualTo("later: command not found");
    assertThat(Ran.error(ghost)).isEqualTo("ghost: command not found");
    assertThat(Ran.stdout(eng.job("later"))).isEqualTo("later");
  }

  @Test
  @Behaviour({
    "engines-do-not-see-later-global-handlers",
    "unregister-leaves-engines-alone",
    "an-engines-handlers-are-its-own",
    "a-new-engine-copies-the-global-handlers"
  })
  @DisplayName("an engine and the package's table go separate ways, in both directions")
  void copiesAreCopies() throws EngineException {
    Map<String, String> before = told(eng);

    globals.unregister("global");
    globals.unregister("nobody knows it");
    globals.register("two words", answering("new"));
    assertThat(told(eng)).isEqualTo(before);

    Map<String, String> second = told(newEngine());
    assertThat(second)
        .containsEntry("job 'two words'", "new")
        .containsEntry("job 'global'", "! global: command not found")
        .containsEntry("job 'create'", "! create: command not found")
        .containsEntry("job 'commands'", "commands\ntwo words\n");
  }

  @Test
  @Behaviour("global-register-refuses-a-taken-name")
  @DisplayName("the package's table keeps the first handler, as engines made later show")
  void theTableKeepsTheFirst() {
    for (Handler handler : new Handler[] {answering("late"), null}) {
      assertThatThrownBy(() -> globals.register("global", handler))
          .isInstanceOf(EngineException.class)
          .hasMessage("Can't overwrite global handler for command global");
    }

    assertThat(told(newEngine())).containsEntry("job 'global'", "global");
  }

  @Test
  @Behaviour("registering-works-after-shutdown")
  @DisplayName("after a shutdown names are stored and refused as before, and nothing of it runs")
  void registeringGoesOn() throws EngineException {
    eng.shutdown();
    eng.register("late", answering("late"));

    assertThatThrownBy(() -> eng.register("create", answering("late")))
        .hasMessage("Can't overwrite handler for command create");
    assertThat(eng.lookup("late")).isNotNull();
    Job job = eng.job("late");
    assertThat(Ran.of(job)).isEqualTo(new Ran("", "engine is shutdown"));
    Job insists = eng.job("late");
    insists.setenvBool("overrideShutdown", true);
    assertThat(Ran.of(insists)).isEqualTo(new Ran("late", null));
  }
}
