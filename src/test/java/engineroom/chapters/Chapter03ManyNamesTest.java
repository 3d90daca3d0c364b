package engineroom.chapters;

import static java.nio.charset.StandardCharsets.UTF_8;
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
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Chapter 3: many names of all kinds on one engine, side by side. */
class Chapter03ManyNamesTest {

  /** Whatever somebody might take for another, or for none. */
  private static final List<String> ODD =
      List.of(
          "",
          " ",
          "  ",
          "\t",
          "\0",
          "a",
          "A",
          "a ",
          " a",
          "a\0",
          "a\0b",
          "a\nb",
          "a\n\nb",
          "a\r\nb",
          "a\n",
          "\n",
          "\n\n",
          "Aa", // these two have one hash code
          "BB",
          "AaAa",
          "AaBB",
          "BBBB",
          "%s",
          "%d %v",
          "%",
          "%%",
          "-",
          "--help",
          "a=b",
          "'a'",
          "\"a\"",
          "\\a",
          "a,b",
          "a/b",
          "../a",
          "null",
          "\u00e9",
          "\u00c9",
          "e\u0301",
          "\u00df",
          "\u1e9e",
          "ss",
          "SS",
          "i",
          "I",
          "\u0130",
          "\u0131",
          "\u03a9",
          "\u2126",
          "k",
          "K",
          "\u212a",
          "\u03c3",
          "\u03c2",
          "\u03a3",
          "\uff41",
          "\ufb01",
          "fi",
          "\u200b",
          "a\u200b",
          "\ufeffa",
          "\u202ea",
          "\u00a0",
          "\u3000",
          "\ue000",
          "\uffff",
          "\ud83d\ude00",
          "\ud800\udc00",
          "\udbff\udfff",
          "\u521b\u5efa");

  private final GlobalHandlers globals = new GlobalHandlers();
  private final Host host = host();
  private final Engine eng = newEngine();

  private Host host() {
    Host machine = Host.ofTheMachine();
    return new Host(machine.goroutines(), machine.clock(), machine.log(), globals);
  }

  /** All are engines of one host. */
  private Engine newEngine() {
    Engine made = new Engine(host);
    made.logging = false;
    return made;
  }

  private static List<String> names(int seed) {
    List<String> names = new ArrayList<>(ODD);
    for (int i = 0; i < 600; i++) {
      names.add("name " + i);
    }
    names.add("x".repeat(100_000));
    names.add("x".repeat(100_001));
    Collections.shuffle(names, new Random(seed));
    return names;
  }

  /** Prints who it is and which name was asked for. */
  private static Handler answering(String answer) {
    return job -> {
      job.printf("%s: %s", answer, job.name);
      return Status.OK;
    };
  }

  private static int asBytes(String one, String other) {
    return Arrays.compareUnsigned(one.getBytes(UTF_8), other.getBytes(UTF_8));
  }

  /** An error is a line, even where the name is not. */
  private static String notFound(String name) {
    return name.substring(name.lastIndexOf('\n') + 1) + ": command not found";
  }

  private static void assertAllAnswer(Engine engine, List<String> names) {
    for (String name : names) {
      String again = new StringBuilder(name).toString();
      assertThat(Ran.of(engine.job(again))).isEqualTo(new Ran("'" + name + "': " + name, null));
    }
  }

  private static void assertAllAreListed(Engine engine, List<String> names) {
    List<String> all = new ArrayList<>(names);
    all.add("commands");
    all.sort(Chapter03ManyNamesTest::asBytes);
    String lines = all.stream().map(name -> name + "\n").collect(Collectors.joining());
    assertThat(Ran.stdout(engine.job("commands"))).isEqualTo(lines);
    assertThat(Ran.stdout(engine.job("commands", "a", "b", "c", "d", "-q"))).isEqualTo(lines);
  }

  private static void assertAllAreTaken(Engine engine, List<String> names) {
    for (String name : names) {
      String again = new StringBuilder(name).toString();
      assertThatThrownBy(() -> engine.register(again, answering("late")))
          .isInstanceOf(EngineException.class)
          .hasMessage("Can't overwrite handler for command " + name);
    }
  }

  private static void registerAll(Engine engine, List<String> names) throws EngineException {
    for (String name : names) {
      engine.register(name, answering("'" + name + "'"));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  @Behaviour({
    "register-stores-a-handler",
    "any-text-is-a-name",
    "names-differ-by-case",
    "the-empty-name-can-be-registered",
    "an-engines-handlers-are-its-own"
  })
  @DisplayName("each name has its handler, on this engine and on another")
  void eachHasItsOwn(int seed) throws EngineException {
    List<String> names = names(seed);
    Engine other = newEngine();
    registerAll(eng, names);
    registerAll(other, names);

    assertAllAnswer(eng, names);
    assertAllAnswer(other, names);
  }

  @Test
  @Behaviour({
    "a-newline-in-a-name-makes-two-lines-of-commands",
    "commands-lists-all-names-in-order",
    "commands-takes-no-arguments",
    "names-are-sorted-as-bytes"
  })
  @DisplayName("all of them are listed")
  void allAreListed() throws EngineException {
    List<String> names = names(3);
    registerAll(eng, names);

    assertAllAreListed(eng, names);
  }

  @Test
  @Behaviour("register-refuses-a-taken-name")
  @DisplayName("none of them is given twice, and the first handlers stay")
  void noneIsGivenTwice() throws EngineException {
    List<String> names = names(4);
    registerAll(eng, names);

    assertAllAreTaken(eng, names);
    assertAllAnswer(eng, names);
  }

  /** The package's table knows them all, and one without a handler. */
  private List<String> registerGlobally(int seed) throws EngineException {
    List<String> names = names(seed);
    for (String name : names) {
      globals.register(name, answering("'" + name + "'"));
    }
    globals.register("ghost", null);
    return names;
  }

  @Test
  @Behaviour("global-register-refuses-a-taken-name")
  @DisplayName("whatever it is, and for a null as well")
  void noneIsGivenTwiceGlobally() throws EngineException {
    List<String> names = registerGlobally(5);
    names.add("ghost");

    for (String name : names) {
      for (Handler late : new Handler[] {null, answering("late")}) {
        assertThatThrownBy(() -> globals.register(name, late))
            .hasMessage("Can't overwrite global handler for command " + name);
      }
    }
  }

  @Test
  @Behaviour("a-copied-name-is-taken")
  @DisplayName("each of them, the one without a handler too")
  void noCopyIsGivenTwice() throws EngineException {
    List<String> names = registerGlobally(6);
    names.add("ghost");

    assertAllAreTaken(newEngine(), names);
  }

  @Test
  @Behaviour({
    "a-new-engine-copies-the-global-handlers",
    "engines-do-not-see-later-global-handlers",
    "unregister-leaves-engines-alone"
  })
  @DisplayName("each name is copied from the package's table, null too, and never again")
  void eachIsCopied() throws EngineException {
    List<String> names = registerGlobally(7);
    Engine one = newEngine();
    globals.unregister("nobody knows it");
    globals.unregister("nobody knows it");
    globals.unregister("ghost");
    for (String name : names) {
      globals.unregister(name);
    }
    globals.register("later", answering("later"));

    assertThat(Ran.stdout(one.job("commands")).lines()).contains("ghost").doesNotContain("later");
    for (String unknown : List.of("later", "nobody knows it", "ghost")) {
      assertThat(Ran.error(one.job(unknown))).isEqualTo(unknown + ": command not found");
    }
    assertAllAnswer(one, names);
    for (String name : names) {
      assertThat(Ran.error(eng.job(name))).isEqualTo(notFound(name));
    }
    registerAll(eng, names);
    assertAllAnswer(eng, names);
  }

  @Test
  @Behaviour({
    "one-handler-may-have-many-names",
    "there-is-no-way-to-unregister",
    "register-does-not-run-anything"
  })
  @DisplayName("one handler or none under each of them, for good")
  void oneHandlerUnderAll() throws EngineException {
    List<String> names = names(4);
    List<String> ran = new ArrayList<>();
    Handler one =
        job -> {
          ran.add(job.name);
          return Status.OK;
        };
    for (String name : names) {
      eng.register(name, name.length() % 3 == 0 ? null : one);
    }
    for (Handler catchall : new Handler[] {one, null, one, null}) {
      eng.registerCatchall(catchall);
      if (catchall == null) {
        eng.shutdown();
      }
      for (String name : names) {
        for (Handler late : new Handler[] {one, null}) {
          assertThatThrownBy(() -> eng.register(name, late))
              .hasMessage("Can't overwrite handler for command " + name);
        }
      }
    }
    eng.register("after the shutdown", one);
    assertThat(ran).isEmpty();

    for (String name : names) {
      Job job = eng.job(name);
      job.setenvBool("overrideShutdown", true);
      assertThat(Ran.error(job)).isEqualTo(name.length() % 3 == 0 ? notFound(name) : null);
    }
    assertThat(ran).isEqualTo(names.stream().filter(name -> name.length() % 3 != 0).toList());
  }

  @Test
  @Behaviour({
    "the-catchall-gets-unknown-names",
    "the-catchall-never-gets-the-empty-name",
    "the-catchall-sees-the-name-that-was-asked-for",
    "the-last-catchall-wins",
    "a-nil-catchall-switches-it-off"
  })
  @DisplayName("the catchall gets each of them but the empty one, before a shutdown and behind it")
  void theCatchallGetsEach() {
    for (boolean shutdown : List.of(false, true)) {
      for (String catchall : Arrays.asList("first", "second", null, "third", null, null, "last")) {
        eng.registerCatchall(catchall == null ? null : answering(catchall));
        for (String name : names(5)) {
          for (String[] args : new String[][] {{}, {"a"}, {"a", "b", "c", "d"}}) {
            Job job = eng.job(name, args);
            job.setenvBool("overrideShutdown", true);
            boolean caught = catchall != null && !name.isEmpty();
            assertThat(Ran.of(job))
                .isEqualTo(
                    caught ? new Ran(catchall + ": " + name, null) : new Ran("", notFound(name)));
          }
        }
      }
      eng.shutdown();
    }
  }

  @Test
  @Behaviour("names-are-sorted-as-bytes")
  @DisplayName("half a pair of surrogates has the bytes of U+FFFD, and stands in its place")
  void halfAPairHasBytesToo() throws EngineException {
    for (String name :
        List.of("\ud800\udc00", "\ufffe", "\ud800", "\ue000", "\ufffc", "\udfffa", "\ud7ff")) {
      eng.register(name, answering(name));
    }

    assertThat(Ran.stdout(eng.job("commands")))
        .isEqualTo(
            "commands\n" + "\ud7ff\n\ue000\n\ufffc\n\ufffd\n\ufffda\n\ufffe\n\ud800\udc00" + "\n");
  }
}
