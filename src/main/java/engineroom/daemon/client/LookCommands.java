package engineroom.daemon.client;

import engineroom.engine.Env;
import engineroom.engine.json.JsonException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What looks at a container. */
final class LookCommands {

  private static final String[] KINDS = {"C", "A", "D"};
  private static final int AT_ONCE = 4096;

  private LookCommands() {}

  static void logs(Invocation it) throws ClientException {
    Flags flags = it.flags("CONTAINER", "Fetch the logs of a container");
    Flag follow = flags.flag("Follow log output", "f", "-follow");
    Flag times = flags.flag("Show timestamps", "t", "-timestamps");
    Flag tail = flags.text("all", "Number of lines to show from the end of the logs", "-tail");
    String name = flags.parse(it.words(), Arity.exactly(1)).getFirst();
    Env container = it.daemon().object("GET", "/containers/" + name + "/json");
    String driver = container.getSubEnv("HostConfig").getSubEnv("LogConfig").get("Type");
    if (!driver.equals("json-file")) {
      throw new ClientException(
          "\"logs\" command is supported only for \"json-file\" logging driver");
    }
    Query query =
        new Query()
            .set("stdout", "1")
            .set("stderr", "1")
            .flag("timestamps", times.isTrue())
            .flag("follow", follow.isTrue())
            .set("tail", tail.text());
    Exchange answer =
        it.daemon()
            .open("GET", "/containers/" + name + "/logs?" + query.text(), Map.of(), new byte[0]);
    show(it, answer, container.getSubEnv("Config").getBool("Tty"));
  }

  private static void show(Invocation it, Exchange answer, boolean tty) throws ClientException {
    try {
      if (!tty) {
        TwoStreams.copy(answer.body(), it.console().stdout(), it.console().stderr());
        answer.expectWhole();
        return;
      }
      byte[] some = new byte[AT_ONCE];
      for (int count = answer.body().read(some); count >= 0; count = answer.body().read(some)) {
        it.console().stdout().write(some, 0, count);
      }
    } catch (IOException left) {
      throw ClientException.exit(Console.INTERRUPTED);
    }
  }

  static void top(Invocation it) throws ClientException {
    Flags flags =
        it.flags("CONTAINER [ps OPTIONS]", "Display the running processes of a container");
    List<String> words = flags.parse(it.words(), Arity.atLeast(1));
    Query query = new Query();
    if (words.size() > 1) {
      query.set("ps_args", String.join(" ", words.subList(1, words.size())));
    }
    Env top = it.daemon().object("GET", "/containers/" + words.getFirst() + "/top?" + query.text());
    TabbedText table = new TabbedText(TabbedText.WIDE);
    List<String> titles = top.getList("Titles");
    table.line(titles == null ? new String[] {""} : titles.toArray(new String[0]));
    if (json(top, "Processes") instanceof List<?> processes) {
      for (Object each : processes) {
        table.line(((List<?>) each).toArray(new String[0]));
      }
    }
    it.console().out(table.toString());
  }

  private static Object json(Env env, String key) throws ClientException {
    try {
      return env == null ? null : env.getJson(key);
    } catch (JsonException e) {
      throw new ClientException(e.getMessage());
    }
  }

  static void port(Invocation it) throws ClientException {
    Flags flags =
        it.flags(
            "CONTAINER [PRIVATE_PORT[/PROTO]]",
            "List port mappings for the CONTAINER, or lookup the public-facing port that\n"
                + "is NAT-ed to the PRIVATE_PORT");
    List<String> words = flags.parse(it.words(), Arity.atLeast(1));
    String name = words.getFirst();
    Env container = it.daemon().object("GET", "/containers/" + name + "/json");
    Object found = json(container.getSubEnv("NetworkSettings"), "Ports");
    Map<?, ?> ports = found instanceof Map<?, ?> map ? map : Map.of();
    if (words.size() != 2) {
      for (Map.Entry<?, ?> port : ports.entrySet()) {
        for (String place : places(port.getValue())) {
          it.out(port.getKey() + " -> " + place);
        }
      }
      return;
    }
    String given = words.get(1);
    String wanted = given.indexOf('/') < 0 ? given + "/tcp" : given;
    if (ports.get(wanted) == null) {
      throw new ClientException("Error: No public port '" + wanted + "' published for " + name);
    }
    for (String place : places(ports.get(wanted))) {
      it.out(place);
    }
  }

  private static List<String> places(Object outside) {
    List<String> places = new ArrayList<>();
    if (outside instanceof List<?> all) {
      for (Object each : all) {
        Map<?, ?> place = (Map<?, ?>) each;
        places.add(place.get("HostIp") + ":" + place.get("HostPort"));
      }
    }
    return places;
  }

  static void diff(Invocation it) throws ClientException {
    Flags flags = it.flags("CONTAINER", "Inspect changes on a container's filesystem");
    String name = flags.parse(it.words(), Arity.exactly(1)).getFirst();
    for (Env change : it.daemon().list("GET", "/containers/" + name + "/changes")) {
      it.out(KINDS[change.getInt("Kind")] + " " + change.get("Path"));
    }
  }

  static void stats(Invocation it) throws ClientException {
    Flags flags =
        it.flags(
            "CONTAINER [CONTAINER...]",
            "Display a live stream of one or more containers' resource usage statistics");
    List<String> errors = new ArrayList<>();
    List<String> names = flags.parseWithoutHelp(it.words(), Arity.atLeast(1));
    names.sort(null);
    for (String name : names) {
      try {
        it.out(it.daemon().call("GET", "/containers/" + name + "/stats").strip());
      } catch (DaemonError e) {
        errors.add(name + ": " + e.getMessage());
      }
    }
    if (!errors.isEmpty()) {
      throw new ClientException(String.join(", ", errors));
    }
  }
}
