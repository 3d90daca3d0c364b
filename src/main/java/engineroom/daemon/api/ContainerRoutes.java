package engineroom.daemon.api;

import engineroom.daemon.jobs.InnerJob;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.Job;
import engineroom.engine.Table;
import engineroom.engine.Tail;
import engineroom.engine.go.Text;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What is asked of containers, but for their streams. */
final class ContainerRoutes {

  private ContainerRoutes() {}

  static void list(Call call) throws EngineException, IOException {
    Job job = call.eng().job("containers");
    call.hand(job, "all", "size", "since", "before", "limit", "filters");
    if (call.version().isAtLeast("1.5")) {
      call.streamJson(job, false);
      job.run();
      return;
    }
    Table rows = job.stdout.addTable(); // and never a list: so older clients see no container
    job.run();
    for (Env row : rows.data) {
      row.set("Ports", portsAsText(row.get("Ports")));
    }
    call.reply().setHeader("Content-Type", "application/json");
    rows.writeListTo(call.reply());
  }

  private static String portsAsText(String json) throws IOException {
    Table ports = new Table("", 0);
    ports.readListFrom(Text.bytes(json));
    StringBuilder text = new StringBuilder();
    for (Env port : ports.data) {
      text.append(text.isEmpty() ? "" : ", ");
      if (!port.get("IP").isEmpty()) {
        text.append(port.get("IP") + ":" + port.get("PublicPort") + "->");
      }
      text.append(port.get("PrivatePort") + "/" + port.get("Type"));
    }
    return text.toString();
  }

  static void create(Call call) throws EngineException, IOException {
    call.checkForJson();
    Job job = call.eng().job("create", call.form("name"));
    job.decodeEnv(call.bodyRead());
    ByteArrayOutputStream warnings = new ByteArrayOutputStream();
    job.stderr.add(warnings);
    ByteArrayOutputStream output = InnerJob.output(job);
    Map<String, Object> answer = new LinkedHashMap<>();
    answer.put("Id", Tail.of(output, 1));
    String text = Text.ofBytes(warnings.toByteArray());
    List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
    if (lines.getLast().isEmpty()) {
      lines.removeLast(); // what stands behind the last newline is no line
    }
    answer.put("Warnings", lines.isEmpty() ? null : lines);
    call.answerJson(201, answer);
  }

  static void start(Call call) throws EngineException, IOException {
    Job job = call.job("start");
    if (call.request().contentLength() != 0) {
      call.checkForJson();
      job.decodeEnv(call.bodyRead());
    }
    runUnless(call, job, "Container already started");
  }

  static void stop(Call call) throws EngineException, IOException {
    Job job = call.job("stop");
    call.hand(job, "t");
    runUnless(call, job, "Container already stopped");
  }

  private static void runUnless(Call call, Job job, String already) throws EngineException {
    try {
      job.run();
    } catch (EngineException e) {
      if (!e.getMessage().equals(already)) {
        throw e;
      }
      call.reply().writeHeader(304);
      return;
    }
    call.reply().writeHeader(204);
  }

  static void restart(Call call) throws EngineException, IOException {
    Job job = call.job("restart");
    call.hand(job, "t");
    call.runWithoutContent(job);
  }

  static void kill(Call call) throws EngineException, IOException {
    String signal = call.form("signal");
    call.runWithoutContent(signal.isEmpty() ? call.job("kill") : call.job("kill", signal));
  }

  static void pause(Call call) throws EngineException {
    call.runWithoutContent(call.job("pause"));
  }

  static void unpause(Call call) throws EngineException {
    call.runWithoutContent(call.job("unpause"));
  }

  static void await(Call call) throws EngineException, IOException {
    call.answerLastLine(call.job("wait"), 200, "StatusCode");
  }

  static void resize(Call call) throws EngineException, IOException {
    call.job("resize", call.form("h"), call.form("w")).run();
  }

  static void rename(Call call) throws EngineException, IOException {
    Job job = call.job("container_rename", call.form("name"));
    call.hand(job, "t");
    call.runWithoutContent(job);
  }

  static void remove(Call call) throws EngineException, IOException {
    Job job = call.job("rm");
    job.setenv("forceRemove", call.form("force"));
    job.setenv("removeVolume", call.form("v"));
    job.setenv("removeLink", call.form("link"));
    call.runWithoutContent(job);
  }

  static void inspect(Call call) throws EngineException {
    Job job = call.job("container_inspect");
    if (call.version().isBefore("1.12")) {
      job.setenvBool("raw", true);
    }
    call.streamJson(job, false);
    job.run();
  }

  static void top(Call call) throws EngineException, IOException {
    if (call.version().isBefore("1.4")) {
      throw new EngineException(
          "top was improved a lot since 1.3, Please upgrade your docker client.");
    }
    Job job = call.job("top", call.form("ps_args"));
    call.streamJson(job, false);
    job.run();
  }

  static void changes(Call call) throws EngineException {
    Job job = call.job("container_changes");
    call.streamJson(job, false);
    job.run();
  }

  static void stats(Call call) throws EngineException {
    Job job = call.job("container_stats");
    call.streamJson(job, true);
    job.run();
  }

  static void export(Call call) throws EngineException {
    Job job = call.job("export");
    job.stdout.add(call.reply());
    job.run();
  }

  static void copy(Call call) throws EngineException, IOException {
    call.checkForJson();
    Env wanted = new Env();
    wanted.decode(call.bodyRead());
    String resource = wanted.get("Resource");
    if (resource.isEmpty()) {
      throw new EngineException("Path cannot be empty");
    }
    Job job =
        call.job("container_copy", resource.startsWith("/") ? resource.substring(1) : resource);
    job.stdout.add(call.reply());
    call.reply().setHeader("Content-Type", "application/x-tar");
    try {
      job.run();
    } catch (EngineException e) {
      if (e.getMessage().toLowerCase(Locale.ROOT).contains("no such id")) {
        call.reply().writeHeader(404);
      } else if (e.getMessage().contains("no such file or directory")) {
        throw new EngineException(
            "Could not find the file " + resource + " in container " + call.name());
      }
    }
  }
}
