package engineroom.replay.steps;

import java.util.ArrayList;
import java.util.List;

/**
 * Every sentence of the notation: what it says, and how, as {@link SentenceParser} reads it.
 *
 * <p>A word with {@code @} stands for what several sentences share. A kind with several sentences
 * is said by the first that can.
 */
final class SentenceTable {

  /** Sentences that tell an engine and its parts what to do. */
  private static final String DEEDS =
      """
      engine.new | <engine> is a new engine {logging=false}
      engine.new | <engine> is a new engine that logs {logging=true}
      engine.new | <engine> is a new engine whose logging is unsaid
      engine.setLogging | <engine> starts to log {value=true}
      engine.setLogging | <engine> stops logging {value=false}
      engine.setStderr | send stderr of <engine> to <dst:NAME_OR_NULL> @destination
      engine.register | <engine> registers <name:TEXT> @handler
      engine.registerCatchall | <engine> registers a catchall @handler
      global.register | every new engine registers <name:TEXT> @handler
      engine.onShutdown | on shutdown <engine> says <say:TEXT> [after <sleep:NUMBER> ms]
      engine.shutdown | shut down <engine>
      engine.setGlobalVar | set the global variable <key:TEXT> of <engine> to <value:VALUE>
      http | <engine> serves <method:TEXT> <target:TEXT>
      job.new | <job> is the job <name:TEXT> of <engine> {args=[]}
      job.new | <job> is the job <name:TEXT> with <args:TEXTS> of <engine>
      job.new | <job> is the job <name:TEXT> with unsaid arguments of <engine>
      job.parse | <job> is the job parsed from <text:LONG_TEXT> by <engine>
      job.setName | rename <job> to <name:TEXT>
      job.setenv | set <key:TEXT> in the job <job> to <value:TEXT>
      job.setenvBool | set the flag <key:TEXT> in the job <job> to <value:FLAG>
      job.setenvInt | set the int <key:TEXT> in the job <job> to <value:NUMBER>
      job.setenvInt64 | set the number <key:TEXT> in the job <job> to <value:NUMBER>
      job.setenvList | set the list <key:TEXT> in the job <job> to <value:LIST>
      job.setenvJson | set the JSON <key:TEXT> in the job <job> to <value:VALUE>
      job.setenvSubEnv | set the environment <key:TEXT> in the job <job> to <sub:NAME_OR_NULL>
      job.setenvTime | set the time <key:TEXT> in the job <job> to <value:TEXT>
      job.decodeEnv | decode <text:TEXT> into the job <job>
      job.importEnv | import <value:VALUE> into the job <job>
      job.env | <env> is the environment of <job>
      job.stdin | add the source <text:TEXT_OR_NULL> to stdin of <job> @source
      job.capture | capture <stream:OUTPUT> of <job> in <dst:NAME_OR_NULL> @destination
      job.output | <output> is the <stream:OUTPUT> of <job>
      job.input | <input> is the stdin of <job>
      job.addEnv | <env> collects an environment from stdout of <job>
      job.addTable | <table> collects a table from stdout of <job>
      job.addListTable | <table> collects a list from stdout of <job>
      job.setCloseIO | <job> closes its streams {value=true}
      job.setCloseIO | <job> leaves its streams open {value=false}
      job.run | run <job>
      job.cancel | cancel <job>
      job.printf | <job> prints <text:TEXT> @args
      job.logf | <job> logs <text:TEXT> @args
      job.errorf | <job> reports <text:TEXT> @args
      job.error | <job> reports the error <text:TEXT_OR_NULL>
      env.new | <env> is a new environment
      env.raw | <env> is an environment of <entries:LIST>
      env.init | <env> begins as a copy of <src:NAME_OR_NULL>
      env.initMultiMap | <env> begins as the multimap <value:VALUE>
      env.set | set <key:TEXT> in <env> to <value:TEXT>
      env.setBool | set the flag <key:TEXT> in <env> to <value:FLAG>
      env.setInt | set the number <key:TEXT> in <env> to <value:NUMBER>
      env.setList | set the list <key:TEXT> in <env> to <value:LIST>
      env.setJson | set the JSON <key:TEXT> in <env> to <value:VALUE>
      env.setAuto | set <key:TEXT> in <env> to the value <value:VALUE>
      env.setSubEnv | set the environment <key:TEXT> in <env> to <sub:NAME_OR_NULL>
      env.setTime | set the time <key:TEXT> in <env> to <value:TEXT>
      env.decode | decode <text:TEXT> into <env>
      env.import | import <value:VALUE> into <env>
      table.new | <table> is a new table with the sort key <sortKey:TEXT>
      table.setKey | <table> takes the sort key <sortKey:TEXT>
      table.add | add the row <env:NAME_OR_NULL> to <table>
      table.sort | sort <table>
      table.reverseSort | sort <table> backwards
      table.readFrom | read <text:TEXT> into <table>
      table.readListFrom | read the list <text:TEXT> into <table>
      output.new | <output> is a new output
      output.add | add the destination <dst:NAME_OR_NULL> to <output> @destination
      output.set | make <dst:NAME_OR_NULL> the only destination of <output> @destination
      output.addOutput | add the output <of> to <output>
      output.write | write <text:LONG_TEXT> to <output>
      output.close | close the output <output>
      output.addEnv | <env> collects an environment from <output>
      output.addTable | <table> collects a table from <output>
      output.addListTable | <table> collects a list from <output>
      input.new | <input> is a new input
      input.add | add the source <text:TEXT_OR_NULL> to <input> @source
      input.close | close the input <input>
      sleep | sleep <ms:NUMBER> ms
      """;

  /** Sentences that ask what has come of it. */
  private static final String QUESTIONS =
      """
      engine.commands | the commands of <engine>
      engine.stderr | the stderr of <engine>
      engine.isShutdown | whether <engine> is shut down
      engine.getGlobalVar | the global variable <key:TEXT> of <engine>
      engine.idLength | the length of the id of <engine>
      engine.idHex | whether the id of <engine> is hexadecimal
      engine.idDiffers | whether the ids of <engine> and <of> differ
      engine.defaults | the defaults of a new engine
      log | what was logged
      said | what was said
      await | await <of> for <within:NUMBER> ms
      job.statusCode | the status of <job>
      job.statusString | the status text of <job>
      job.callString | the call of <job>
      job.describe | the text of <job>
      job.lengths | the lengths of <job>
      job.hasHandler | whether <job> has a handler
      job.isCancelled | whether <job> is cancelled
      job.stdoutUsed | whether stdout of <job> is used
      job.getenv | the value of <key:TEXT> in the job <job>
      job.envExists | whether <key:TEXT> is in the job <job>
      job.getenvBool | the flag <key:TEXT> in the job <job>
      job.getenvInt | the int <key:TEXT> in the job <job>
      job.getenvInt64 | the number <key:TEXT> in the job <job>
      job.getenvList | the list <key:TEXT> in the job <job>
      job.getenvJson | the JSON <key:TEXT> in the job <job>
      job.getenvSubEnv | the environment <key:TEXT> in the job <job>
      job.getenvTime | the time <key:TEXT> in the job <job>
      job.environ | the map of the job <job>
      job.encodeEnv | the job <job> encoded
      env.get | the value of <key:TEXT> in <env>
      env.exists | whether <key:TEXT> is in <env>
      env.getBool | the flag <key:TEXT> in <env>
      env.getInt | the number <key:TEXT> in <env>
      env.getList | the list <key:TEXT> in <env>
      env.getJson | the JSON <key:TEXT> in <env>
      env.getSubEnv | the environment <key:TEXT> in <env>
      env.getTime | the time <key:TEXT> in <env>
      env.len | how many entries <env> has
      env.map | the map of <env>
      env.multiMap | the multimap of <env>
      env.encode | the environment <env> encoded
      env.writeTo | the environment <env> written
      decoder | the documents in <text:TEXT>
      table.len | how many rows <table> has
      table.column | the column <key:TEXT> of <table>
      table.writeTo | the table <table> written
      table.writeListTo | the table <table> written as a list
      table.toListString | the table <table> as a list
      output.used | whether <output> is used
      dst.read | what <dst> holds [without the name of <engine>]
      dst.closed | whether <dst> is closed
      input.readAll | all that <input> reads
      tail | the last <n:NUMBER> lines of <text:TEXT>
      """;

  private static final String ACTIONS =
      """
      print | print <print:TEXT>
      errorText | print <errorText:TEXT> to stderr
      error | report <error:TEXT>
      args | print the arguments {args=true}
      name | print the name {name=true}
      env | print the value of <env:TEXT>
      encodeEnv | print the environment {encodeEnv=true}
      cancelled | print whether it is cancelled {cancelled=true}
      stdin | copy stdin {stdin=true}
      say | say <say:TEXT>
      state | say the state {state=true}
      setenv | set <setenv:PAIR>
      sleep | sleep <sleep:NUMBER> ms
      cancel | cancel the job {cancel=true}
      close | close <close:STREAM>
      closeIO | let the run close the streams {closeIO=true}
      closeIO | let the run leave the streams open {closeIO=false}
      job | run <name:TEXT> @args @env @streams
      panic | panic with <panic:TEXT>
      shutdown | shut down the engine {shutdown=true}
      return | return <return:NUMBER>
      """;

  private static final String[][] SHARED = {
    {
      "@handler",
      "without a handler {handler=null}",
      ": do nothing {handler=[]}",
      ": <handler:HANDLER>"
    },
    {"@args", "[without arguments {args=[]}] [with <args:TEXTS>]"},
    {"@env", "[setting nothing {env=[]}] [setting <env:PAIRS>]"},
  };

  /** What can be said of a destination, a source, and the streams of a job within a job. */
  private static final String[][] ASIDES = {
    {
      "@destination",
      "[again {same=true}] [anew {same=false}] [with a closer {closer=true}]"
          + " [without a closer {closer=false}] [that says <say:TEXT> when closed]"
          + " [whose writes fail with <failWrite:TEXT>] [whose close fails with <failClose:TEXT>]"
    },
    {
      "@source",
      "[with a closer {closer=true}] [without a closer {closer=false}]"
          + " [that says <say:TEXT> when closed] [whose end fails with <failRead:TEXT>]"
          + " [whose close fails with <failClose:TEXT>]"
    },
    {
      "@streams",
      "[lending stdout but not its close {stdout=\"nopClose\"}]"
          + " [lending stdout {stdout=\"share\"}] [keeping stdout {stdout=\"none\"}]"
          + " [lending stderr but not its close {stderr=\"nopClose\"}]"
          + " [lending stderr {stderr=\"share\"}] [keeping stderr {stderr=\"none\"}]"
          + " [lending stdin {stdin=\"share\"}] [keeping stdin {stdin=\"none\"}]"
    },
  };

  private SentenceTable() {}

  static List<Sentence> steps() {
    List<Sentence> steps = sentences(DEEDS, false);
    steps.addAll(sentences(QUESTIONS, true));
    return steps;
  }

  static List<Sentence> actions() {
    return sentences(ACTIONS, false);
  }

  /** What stands for a word with {@code @} that is put in where people see three dots. */
  static String aside(String name) {
    for (String[] each : ASIDES) {
      if (each[0].equals(name)) {
        return each[1];
      }
    }
    throw new IllegalArgumentException(name);
  }

  /** The asides as sentences of their own, by their names without the {@code @}. */
  static List<Sentence> asides() {
    List<Sentence> asides = new ArrayList<>();
    for (String[] each : ASIDES) {
      asides.add(sentence(each[0].substring(1), each[1]));
    }
    return asides;
  }

  static Sentence sentence(String kind, String text) {
    return new Sentence(kind, false, SentenceParser.parts(text));
  }

  private static List<Sentence> sentences(String table, boolean asks) {
    List<Sentence> sentences = new ArrayList<>();
    int start = 0;
    for (int end = table.indexOf('\n'); end >= 0; end = table.indexOf('\n', start)) {
      String row = table.substring(start, end);
      int bar = row.indexOf(" | ");
      String kind = row.substring(0, bar);
      for (String text : variants(row.substring(bar + 3))) {
        sentences.add(new Sentence(kind, asks, SentenceParser.parts(text)));
      }
      start = end + 1;
    }
    return sentences;
  }

  /** A sentence with all that it shares put in; several where what it shares has variants. */
  private static List<String> variants(String text) {
    List<String> variants = List.of(text);
    for (String[] shared : SHARED) {
      int at = text.indexOf(shared[0]);
      if (at >= 0) {
        List<String> more = new ArrayList<>();
        for (String variant : variants) {
          for (int i = 1; i < shared.length; i++) {
            more.add(variant.replace(shared[0], shared[i]));
          }
        }
        variants = more;
      }
    }
    return variants;
  }
}
