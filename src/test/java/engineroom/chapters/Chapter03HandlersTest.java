package engineroom.chapters;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import engineroom.Behaviour;
import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Handler;
import engineroom.engine.Host;
import engineroom.engine.Installer;
import engineroom.engine.Job;
import engineroom.engine.Status;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 3: registering handlers. */
class Chapter03HandlersTest {

  private final GlobalHandlers globals = new GlobalHandlers();
  private final RememberingHandler first = new RememberingHandler();
  private final RememberingHandler second = new RememberingHandler();
  private Engine eng;

  @BeforeEach
  void aQuietEngine() {
    eng = newEngine();
  }

  private Engine newEngine() {
    Host machine = Host.ofTheMachine();
    Engine made =
        new Engine(new Host(machine.goroutines(), machine.clock(), machine.log(), globals));
    made.logging = false;
    return made;
  }

  private String commands() {
    return Ran.stdout(eng.job("commands"));
  }

  @Test
  @Behaviour("register-stores-a-handler")
  void aJobRunsTheHandlerThatIsRegisteredUnderItsName() throws EngineException {
    eng.register("create", first);
    Job job = eng.job("create", "busybox");

    job.run();

    assertThat(first.jobs()).containsExactly(job);
  }

  @Test
  @Behaviour("register-does-not-run-anything")
  void registeringCallsNoHandler() throws EngineException {
    eng.register("create", first);
    eng.registerCatchall(second);

    assertThat(first.jobs()).isEmpty();
    assertThat(second.jobs()).isEmpty();
  }

  @Test
  @Behaviour("register-refuses-a-taken-name")
  void aSecondHandlerIsRefusedAndTheFirstStays() throws EngineException {
    eng.register("create", first);

    assertThatThrownBy(() -> eng.register("create", second))
        .isInstanceOf(EngineException.class)
        .hasMessage("Can't overwrite handler for command create");

    eng.job("create").run();
    assertThat(first.jobs()).hasSize(1);
    assertThat(second.jobs()).isEmpty();
  }

  @Test
  @Behaviour("register-refuses-even-the-same-handler")
  void theSameHandlerTwiceIsRefusedToo() throws EngineException {
    eng.register("create", first);

    assertThatThrownBy(() -> eng.register("create", first))
        .hasMessage("Can't overwrite handler for command create");
  }

  @Test
  @Behaviour("there-is-no-way-to-unregister")
  void aNameThatIsTakenStaysTaken() throws EngineException {
    eng.register("create", first);
    eng.registerCatchall(null);
    eng.shutdown();

    assertThatThrownBy(() -> eng.register("create", null))
        .hasMessage("Can't overwrite handler for command create");
  }

  @Test
  @Behaviour("the-built-in-name-is-taken")
  void commandsIsTakenFromTheBeginning() {
    assertThatThrownBy(() -> eng.register("commands", first))
        .hasMessage("Can't overwrite handler for command commands");
  }

  @Test
  @Behaviour("one-handler-may-have-many-names")
  void aHandlerTellsItsNamesApartByTheJob() throws EngineException {
    Handler echo =
        job -> {
          job.printf("I am %s", job.name);
          return Status.OK;
        };
    eng.register("pause", echo);
    eng.register("unpause", echo);

    assertThat(Ran.stdout(eng.job("pause"))).isEqualTo("I am pause");
    assertThat(Ran.stdout(eng.job("unpause"))).isEqualTo("I am unpause");
  }

  @Test
  @Behaviour("register-accepts-nil")
  void aNullHandlerTakesTheName() throws EngineException {
    eng.register("ghost", null);

    assertThatThrownBy(() -> eng.register("ghost", first))
        .hasMessage("Can't overwrite handler for command ghost");
    assertThat(commands()).isEqualTo("commands\nghost\n");
  }

  @Test
  @Behaviour("a-nil-handler-cannot-run")
  void aJobOfANullHandlerIsNotFound() throws EngineException {
    eng.register("ghost", null);
    Job job = eng.job("ghost");

    assertThat(job.handler()).isNull();
    assertThat(Ran.error(job)).isEqualTo("ghost: command not found");
    assertThat(job.statusCode()).isEqualTo(127);
  }

  @Test
  @Behaviour("a-nil-handler-hides-the-catchall")
  void theCatchallIsNotAskedWhereTheNameExists() throws EngineException {
    eng.register("ghost", null);
    eng.registerCatchall(first);

    assertThat(Ran.error(eng.job("ghost"))).isEqualTo("ghost: command not found");
    assertThat(first.jobs()).isEmpty();
  }

  @Test
  @Behaviour("the-empty-name-can-be-registered")
  void theEmptyNameRuns() throws EngineException {
    eng.register("", first);

    eng.job("").run();

    assertThat(first.jobs()).hasSize(1);
    assertThat(commands()).isEqualTo("\ncommands\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"two words", "a=b", "UPPER", "创建", "-"})
  @Behaviour("any-text-is-a-name")
  void noNameIsRefusedForItsLooks(String name) throws EngineException {
    eng.register(name, first);

    eng.job(name).run();

    assertThat(first.jobs()).hasSize(1);
  }

  @Test
  @Behaviour("names-differ-by-case")
  void upperAndLowerCaseAreTwoNames() throws EngineException {
    eng.register("create", first);
    eng.register("CREATE", second);

    eng.job("CREATE").run();

    assertThat(second.jobs()).hasSize(1);
    assertThat(first.jobs()).isEmpty();
  }

  @Test
  @Behaviour("a-newline-in-a-name-makes-two-lines-of-commands")
  void theListOfCommandsDoesNotEscapeNames() throws EngineException {
    eng.register("a\nb", first);

    assertThat(commands()).isEqualTo("a\nb\ncommands\n");
  }

  @Test
  @Behaviour("the-handler-is-chosen-when-the-job-is-made")
  void aJobThatExistsDoesNotSeeALaterHandler() throws EngineException {
    Job early = eng.job("create");
    eng.register("create", first);
    Job late = eng.job("create");

    assertThat(Ran.error(early)).isEqualTo("create: command not found");
    assertThat(first.jobs()).isEmpty();
    assertThat(Ran.error(late)).isNull();
    assertThat(first.jobs()).containsExactly(late);
  }

  @Test
  @Behaviour("a-failed-registration-changes-nothing")
  void theListIsTheSameAfterARefusal() throws EngineException {
    eng.register("create", first);
    String before = commands();

    assertThatThrownBy(() -> eng.register("create", second)).isInstanceOf(EngineException.class);

    assertThat(commands()).isEqualTo(before);
  }

  @Test
  @Behaviour("the-catchall-gets-unknown-names")
  void theCatchallRunsForANameThatNobodyRegistered() throws EngineException {
    eng.registerCatchall(first);
    Job job = eng.job("nosuch", "arg");

    job.run();

    assertThat(first.jobs()).containsExactly(job);
  }

  @Test
  @Behaviour("the-catchall-gets-unknown-names")
  void aNameOfBlanksIsUnknownLikeAnyOther() throws EngineException {
    eng.registerCatchall(first);
    Job job = eng.job(" ");

    job.run();

    assertThat(first.jobs()).containsExactly(job);
  }

  @Test
  @Behaviour("the-catchall-sees-the-name-that-was-asked-for")
  void theCatchallCanTellWhatItStandsInFor() {
    eng.registerCatchall(
        job -> {
          job.printf("%s(%s)", job.name, job.args[0]);
          return Status.OK;
        });

    assertThat(Ran.stdout(eng.job("nosuch", "arg"))).isEqualTo("nosuch(arg)");
  }

  @Test
  @Behaviour("a-registered-name-goes-before-the-catchall")
  void theCatchallIsNotAskedForARegisteredName() throws EngineException {
    eng.registerCatchall(second);
    eng.register("create", first);

    eng.job("create").run();

    assertThat(first.jobs()).hasSize(1);
    assertThat(second.jobs()).isEmpty();
  }

  @Test
  @Behaviour("the-catchall-never-gets-the-empty-name")
  void anEmptyNameIsNotFoundInSpiteOfTheCatchall() {
    eng.registerCatchall(first);

    assertThat(Ran.error(eng.job(""))).isEqualTo(": command not found");
    assertThat(first.jobs()).isEmpty();
  }

  @Test
  @Behaviour("the-last-catchall-wins")
  void aSecondCatchallReplacesTheFirstWithoutAnError() throws EngineException {
    eng.registerCatchall(first);
    eng.registerCatchall(second);

    eng.job("nosuch").run();

    assertThat(second.jobs()).hasSize(1);
    assertThat(first.jobs()).isEmpty();
  }

  @Test
  @Behaviour("a-nil-catchall-switches-it-off")
  void aNullCatchallIsNone() {
    eng.registerCatchall(first);
    eng.registerCatchall(null);

    assertThat(Ran.error(eng.job("nosuch"))).isEqualTo("nosuch: command not found");
    assertThat(first.jobs()).isEmpty();
  }

  @Test
  @Behaviour("a-job-keeps-the-catchall-it-was-made-with")
  void aReplacedCatchallStillRunsForAnOlderJob() throws EngineException {
    eng.registerCatchall(first);
    Job job = eng.job("nosuch");
    eng.registerCatchall(second);

    job.run();

    assertThat(first.jobs()).containsExactly(job);
    assertThat(second.jobs()).isEmpty();
  }

  @Test
  @Behaviour("the-catchall-is-not-listed")
  void commandsDoesNotShowTheCatchall() {
    eng.registerCatchall(first);

    assertThat(commands()).isEqualTo("commands\n");
  }

  @Test
  @Behaviour("a-failing-catchall-fails-in-its-own-words")
  void theCatchallsErrorIsTheOutcome() {
    eng.registerCatchall(job -> job.errorf("no such command: %s", job.name));

    assertThat(Ran.error(eng.job("nosuch"))).isEqualTo("no such command: nosuch");
  }

  @Test
  @Behaviour("global-register-refuses-a-taken-name")
  void thePackagesTableRefusesWithAMessageOfItsOwn() throws EngineException {
    globals.register("create", first);

    assertThatThrownBy(() -> globals.register("create", second))
        .isInstanceOf(EngineException.class)
        .hasMessage("Can't overwrite global handler for command create");

    newEngine().job("create").run();
    assertThat(first.jobs()).hasSize(1);
  }

  @Test
  @Behaviour("a-new-engine-copies-the-global-handlers")
  void everyNewEngineKnowsTheGlobalHandlers() throws EngineException {
    globals.register("create", first);
    Job one = newEngine().job("create");
    Job other = newEngine().job("create");

    one.run();
    other.run();

    assertThat(first.jobs()).containsExactly(one, other);
  }

  @Test
  @Behaviour("a-copied-name-is-taken")
  void anEngineRefusesANameThatItCopied() throws EngineException {
    globals.register("create", first);

    assertThatThrownBy(() -> newEngine().register("create", second))
        .hasMessage("Can't overwrite handler for command create");
  }

  @Test
  @Behaviour("engines-do-not-see-later-global-handlers")
  void anEngineThatExistsKeepsItsCopy() throws EngineException {
    globals.register("late", first);

    assertThat(Ran.error(eng.job("late"))).isEqualTo("late: command not found");
    assertThat(first.jobs()).isEmpty();
  }

  @Test
  @Behaviour("an-engines-handlers-are-its-own")
  void registeringWithOneEngineLeavesOthersAlone() throws EngineException {
    Engine other = newEngine();
    eng.register("create", first);

    other.register("create", second);
    other.job("create").run();

    assertThat(second.jobs()).hasSize(1);
    assertThat(first.jobs()).isEmpty();
  }

  @Test
  @Behaviour("unregister-leaves-engines-alone")
  void takingAGlobalNameAwayDoesNotReachAnEngine() throws EngineException {
    globals.register("create", first);
    Engine before = newEngine();
    globals.unregister("create");
    globals.unregister("never registered");

    before.job("create").run();

    assertThat(first.jobs()).hasSize(1);
    assertThat(Ran.error(newEngine().job("create"))).isEqualTo("create: command not found");
  }

  @Test
  @Behaviour("registering-works-after-shutdown")
  void aShutDownEngineStillTakesHandlers() throws EngineException {
    eng.shutdown();

    eng.register("create", first);

    assertThat(eng.job("create").handler()).isSameAs(first);
    assertThat(Ran.error(eng.job("create"))).isEqualTo("engine is shutdown");
    assertThat(first.jobs()).isEmpty();
  }

  @Test
  @Behaviour("an-installer-that-fails-leaves-half-of-itself")
  void whatAnInstallerRegisteredBeforeItFailedStays() {
    Installer module =
        to -> {
          to.register("start", first);
          to.register("commands", second);
          to.register("stop", second);
        };

    assertThatThrownBy(() -> module.install(eng))
        .hasMessage("Can't overwrite handler for command commands");
    assertThat(commands()).isEqualTo("commands\nstart\n");
  }

  @Test
  @Behaviour("a-handler-may-register-handlers")
  void aJobCanAddToTheEngineThatRunsIt() throws EngineException {
    eng.register(
        "init",
        job -> {
          try {
            job.eng.register("create", first);
            return Status.OK;
          } catch (EngineException e) {
            return job.error(e);
          }
        });

    eng.job("init").run();
    eng.job("create").run();

    assertThat(first.jobs()).hasSize(1);
  }

  @Test
  @Behaviour("a-handler-may-register-handlers")
  void aJobOfAJobOfAJobCanAddAsWell() throws EngineException {
    for (String name : List.of("third", "second", "first")) {
      String inner = name.equals("first") ? "second" : "third";
      eng.register(
          name,
          job -> {
            try {
              job.eng.register("made by " + name, first);
              if (!name.equals("third")) {
                job.eng.job(inner).run();
              }
              return Status.OK;
            } catch (EngineException e) {
              return job.error(e);
            }
          });
    }

    assertThat(Ran.error(eng.job("first"))).isNull();

    assertThat(commands())
        .isEqualTo(
            "commands\nfirst\nmade by first\nmade by second\nmade by third\nsecond\nthird\n");
  }
}
