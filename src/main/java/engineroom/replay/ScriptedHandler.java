package engineroom.replay;

import engineroom.engine.EngineException;
import engineroom.engine.Handler;
import engineroom.engine.Input;
import engineroom.engine.Job;
import engineroom.engine.NopWriteCloser;
import engineroom.engine.Output;
import engineroom.engine.Status;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A handler that does what a script lists. */
final class ScriptedHandler implements Handler {

  private static final int CHUNK = 32 * 1024;

  /** One thing that a handler does; a status ends the handler, null goes on. */
  private interface HandlerAction {
    Status act(Job job);
  }

  private final List<HandlerAction> actions;

  private ScriptedHandler(List<HandlerAction> actions) {
    this.actions = actions;
  }

  /** The handler of a step; null where the script says null. */
  static Handler of(ScriptFields step, CaseState state) throws ScriptException {
    if (step.value("handler") == null) {
      return null;
    }
    List<HandlerAction> actions = new ArrayList<>();
    for (Object action : step.list("handler")) {
      actions.add(action(ScriptFields.of(action, "an action of a handler"), state));
    }
    return new ScriptedHandler(actions);
  }

  @Override
  public Status handle(Job job) {
    for (HandlerAction action : actions) {
      Status status = action.act(job);
      if (status != null) {
        return status;
      }
    }
    return Status.OK;
  }

  private static HandlerAction action(ScriptFields action, CaseState state) throws ScriptException {
    String name = action.onlyName();
    return switch (name) {
      case "print", "errorText" -> writing(name, action.text(name));
      case "error" -> {
        String text = action.text(name);
        yield goingOn(job -> job.errorf("%s", text));
      }
      case "args" ->
          goingOn(
              job -> {
                for (String arg : job.args) {
                  job.printf("%s\n", arg);
                }
              });
      case "name" -> goingOn(job -> job.printf("%s\n", job.name));
      case "env" -> {
        String key = action.text(name);
        yield goingOn(job -> job.printf("%s\n", job.getenv(key)));
      }
      case "encodeEnv" -> goingOn(ScriptedHandler::encodeEnv);
      case "stdin" -> goingOn(ScriptedHandler::copyStdin);
      case "say" -> {
        String text = action.text(name);
        yield goingOn(job -> state.say(text));
      }
      case "setenv" -> {
        String[] pair = pair(action.texts(name), name);
        yield goingOn(job -> job.setenv(pair[0], pair[1]));
      }
      case "sleep" -> {
        long millis = action.millis(name);
        yield goingOn(job -> state.sleep(millis));
      }
      case "cancelled" ->
          goingOn(
              job ->
                  job.printf(
                      "%s\n", job.waitCancelled().hasFired() ? "cancelled" : "not cancelled"));
      case "job" -> inner(ScriptFields.of(action.value(name), "an inner job"), state);
      case "panic" -> {
        String text = action.text(name);
        yield job -> {
          throw new IllegalStateException(text);
        };
      }
      case "cancel" -> goingOn(Job::cancel);
      case "close" -> closing(action.text(name), state);
      case "closeIO" -> {
        boolean value = action.flag(name);
        yield goingOn(job -> job.setCloseIO(value));
      }
      case "state" ->
          goingOn(job -> state.say(job.callString() + job.statusString() + " " + job.statusCode()));
      case "shutdown" -> goingOn(job -> job.eng.shutdown());
      case "return" -> {
        Status status = new Status(action.number32(name));
        yield job -> status;
      }
      default -> throw new ScriptException("unknown action \"" + name + "\" in a handler");
    };
  }

  private interface HandlerEffect {
    void act(Job job);
  }

  private static HandlerAction goingOn(HandlerEffect effect) {
    return job -> {
      effect.act(job);
      return null;
    };
  }

  private static HandlerAction writing(String name, String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return goingOn(
        job -> {
          try {
            (name.equals("print") ? job.stdout : job.stderr).write(bytes);
          } catch (IOException unheard) {
            // The recorded handlers look away as well.
          }
        });
  }

  private static void encodeEnv(Job job) {
    try {
      job.encodeEnv(job.stdout);
    } catch (IOException unheard) {
      // The recorded handlers look away as well.
    }
  }

  private static void copyStdin(Job job) {
    byte[] chunk = new byte[CHUNK];
    try {
      for (int n = job.stdin.read(chunk); n >= 0; n = job.stdin.read(chunk)) {
        job.stdout.write(chunk, 0, n);
      }
    } catch (IOException ends) {
      // A copy ends at the first error, and the recorded handlers look away.
    }
  }

  private static HandlerAction closing(String stream, CaseState state) throws ScriptException {
    if (!List.of("stdout", "stderr", "stdin").contains(stream)) {
      throw new ScriptException("expected stdout, stderr or stdin in \"close\"");
    }
    return goingOn(
        job -> {
          try {
            switch (stream) {
              case "stdout" -> job.stdout.close();
              case "stderr" -> job.stderr.close();
              default -> job.stdin.close();
            }
          } catch (IOException e) {
            state.say("close: " + e.getMessage());
          }
        });
  }

  private static String[] pair(String[] texts, String name) throws ScriptException {
    if (texts.length != 2) {
      throw new ScriptException("expected a key and a value in \"" + name + "\"");
    }
    return texts;
  }

  private static HandlerAction inner(ScriptFields fields, CaseState state) throws ScriptException {
    String name = fields.text("name");
    String[] args = fields.texts("args");
    String stdout = fields.textOrNull("stdout");
    String stderr = fields.textOrNull("stderr");
    String stdin = fields.textOrNull("stdin");
    List<String[]> env = new ArrayList<>();
    if (fields.values().get("env") != null) {
      for (Object entry : fields.list("env")) {
        env.add(pair(new ScriptFields(Map.of("env", entry)).texts("env"), "env"));
      }
    }
    return goingOn(
        outer -> {
          Job job = outer.eng.job(name, args.clone());
          env.forEach(entry -> job.setenv(entry[0], entry[1]));
          lend(outer.stdout, stdout, job.stdout);
          lend(outer.stderr, stderr, job.stderr);
          if ("share".equals(stdin)) {
            lend(outer.stdin, job.stdin);
          }
          state.say("inner: " + outcome(job));
        });
  }

  private static void lend(Output lent, String how, Output to) {
    if ("share".equals(how)) {
      to.add(lent);
    } else if ("nopClose".equals(how)) {
      to.add(new NopWriteCloser(lent));
    }
  }

  private static void lend(Input lent, Input to) {
    try {
      to.add(lent);
    } catch (EngineException e) {
      throw new IllegalStateException(e); // a new job has no source
    }
  }

  private static String outcome(Job job) {
    try {
      job.run();
      return "ok";
    } catch (EngineException e) {
      return e.getMessage();
    }
  }
}
