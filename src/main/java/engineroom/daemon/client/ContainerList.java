package engineroom.daemon.client;

import engineroom.daemon.identity.RandomIds;
import engineroom.engine.Env;
import engineroom.engine.go.Format;
import java.util.ArrayList;
import java.util.List;

/** {@code docker ps}. */
final class ContainerList {

  private static final int LONGEST = 20;

  private ContainerList() {}

  static void ps(Invocation it) throws ClientException {
    Flags flags = it.flags("", "List containers");
    Flag quiet = flags.flag("Only display numeric IDs", "q", "-quiet");
    Flag size = flags.flag("Display total file sizes", "s", "-size");
    Flag all = flags.flag("Show all containers (default shows just running)", "a", "-all");
    Flag whole = flags.flag("Don't truncate output", "#notrunc", "-no-trunc");
    Flag latest =
        flags.flag("Show the latest created container, include non-running", "l", "-latest");
    Flag since =
        flags.text(
            "",
            "Show created since Id or Name, include non-running",
            "#sinceId",
            "#-since-id",
            "-since");
    Flag before =
        flags.text(
            "",
            "Show only container created before Id or Name",
            "#beforeId",
            "#-before-id",
            "-before");
    Flag last = flags.number(-1, "Show n last created containers, include non-running", "n");
    Flag filter = flags.list("Filter output based on conditions provided", "f", "-filter");
    flags.parse(it.words(), Arity.exactly(0));
    long limit = last.number() == -1 && latest.isTrue() ? 1 : last.number();
    Query query = new Query().flag("all", all.isTrue()).flag("size", size.isTrue());
    set(query, "since", since.text());
    set(query, "before", before.text());
    set(query, "limit", limit == -1 ? "" : String.valueOf(limit));
    DaemonCommands.setFilters(query, filter.all());
    List<Env> rows = it.daemon().list("GET", "/containers/json?" + query.text());
    if (quiet.isTrue()) {
      for (Env row : rows) {
        it.out(id(row, whole.isTrue()));
      }
      return;
    }
    TabbedText table = new TabbedText(TabbedText.WIDE);
    String[] heads = {
      "CONTAINER ID", "IMAGE", "COMMAND", "CREATED", "STATUS", "PORTS", "NAMES", "SIZE"
    };
    table.line(
        size.isTrue() ? heads : List.of(heads).subList(0, heads.length - 1).toArray(new String[0]));
    for (Env row : rows) {
      table.line(
          id(row, whole.isTrue()),
          row.get("Image").isEmpty() ? "<no image>" : row.get("Image"),
          command(row, whole.isTrue()),
          it.ago(row.getInt64("Created")),
          row.get("Status"),
          PortList.text(Daemon.list(row.get("Ports"))),
          names(row, whole.isTrue()),
          size.isTrue() ? sizes(row) : "");
    }
    it.console().out(table.toString());
  }

  private static void set(Query query, String key, String value) {
    if (!value.isEmpty()) {
      query.set(key, value);
    }
  }

  private static String id(Env row, boolean whole) {
    return whole ? row.get("Id") : RandomIds.shortened(row.get("Id"));
  }

  private static String command(Env row, boolean whole) {
    String quoted = Format.sprintf("%q", row.get("Command"));
    return whole || quoted.length() <= LONGEST ? quoted : quoted.substring(0, LONGEST);
  }

  /** Without the slash in front; the links' names only where all is asked for. */
  private static String names(Env row, boolean whole) {
    List<String> names = new ArrayList<>();
    List<String> listed = row.getList("Names");
    for (String each : listed == null ? List.<String>of() : listed) {
      String name = each.substring(1);
      if (!whole && name.indexOf('/') < 0) {
        return name;
      }
      names.add(name);
    }
    return String.join(",", names);
  }

  private static String sizes(Env row) {
    String own = Sizes.decimal(row.getInt64("SizeRw"));
    return row.getInt("SizeRootFs") > 0
        ? own + " (virtual " + Sizes.decimal(row.getInt64("SizeRootFs")) + ")"
        : own;
  }
}
