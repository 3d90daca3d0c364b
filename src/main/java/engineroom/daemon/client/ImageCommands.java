package engineroom.daemon.client;

import engineroom.daemon.identity.ImageName;
import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.registry.RepositoryInfo;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import engineroom.engine.json.Numbers;
import java.util.ArrayList;
import java.util.List;

/** What has to do with images. */
final class ImageCommands {

  private static final int LONGEST = 45;
  private static final String NONE = "<none>";

  private ImageCommands() {}

  static void images(Invocation it) throws ClientException {
    Flags flags = it.flags("[REPOSITORY]", "List images");
    Flag quiet = flags.flag("Only show numeric IDs", "q", "-quiet");
    Flag all = flags.flag("Show all images (default hides intermediate images)", "a", "-all");
    Flag whole = flags.flag("Don't truncate output", "#notrunc", "-no-trunc");
    Flag digests = flags.flag("Show digests", "-digests");
    Flag filter = flags.list("Filter output based on conditions provided", "f", "-filter");
    List<String> words = flags.parse(it.words(), Arity.atMost(1));
    Query query = new Query();
    DaemonCommands.setFilters(query, filter.all());
    if (!words.isEmpty()) {
      query.set("filter", words.getFirst());
    }
    query.flag("all", all.isTrue());
    TabbedText table = new TabbedText(TabbedText.WIDE);
    addRow(table, digests, "REPOSITORY", "TAG", "DIGEST", "IMAGE ID", "CREATED", "VIRTUAL SIZE");
    for (Env image : it.daemon().list("GET", "/images/json?" + query.text())) {
      String id = id(image, whole);
      for (String each : names(image)) {
        if (quiet.isTrue()) {
          it.out(id);
          continue;
        }
        ImageName name = ImageName.parse(each);
        boolean isDigest = ImageName.isDigest(name.tag());
        addRow(
            table,
            digests,
            name.repository(),
            isDigest ? NONE : name.tag(),
            isDigest ? name.tag() : NONE,
            id,
            it.ago(image.getInt64("Created")),
            Sizes.decimal(image.getInt64("VirtualSize")));
      }
    }
    if (!quiet.isTrue()) {
      it.console().out(table.toString());
    }
  }

  private static void addRow(TabbedText table, Flag digests, String... cells) {
    List<String> row = new ArrayList<>(List.of(cells));
    if (!digests.isTrue()) {
      row.remove(2);
    }
    table.line(row.toArray(new String[0]));
  }

  /** Tags and digests; one that has neither stands there once. */
  private static List<String> names(Env image) {
    List<String> names = new ArrayList<>(list(image, "RepoTags"));
    List<String> digests = list(image, "RepoDigests");
    boolean dangling =
        names.equals(List.of("<none>:<none>")) && digests.equals(List.of("<none>@<none>"));
    if (!dangling) {
      names.addAll(digests);
    }
    return names;
  }

  private static List<String> list(Env env, String key) {
    List<String> list = env.getList(key);
    return list == null ? List.of() : list;
  }

  private static String id(Env row, Flag whole) {
    return whole.isTrue() ? row.get("Id") : RandomIds.shortened(row.get("Id"));
  }

  static void history(Invocation it) throws ClientException {
    Flags flags = it.flags("IMAGE", "Show the history of an image");
    Flag quiet = flags.flag("Only show numeric IDs", "q", "-quiet");
    Flag whole = flags.flag("Don't truncate output", "#notrunc", "-no-trunc");
    String name = flags.parse(it.words(), Arity.exactly(1)).getFirst();
    TabbedText table = new TabbedText(TabbedText.WIDE);
    if (!quiet.isTrue()) {
      table.line("IMAGE", "CREATED", "CREATED BY", "SIZE");
    }
    for (Env layer : it.daemon().list("GET", "/images/" + name + "/history")) {
      String by = layer.get("CreatedBy");
      if (quiet.isTrue()) {
        table.line(id(layer, whole));
      } else {
        table.line(
            id(layer, whole),
            it.ago(layer.getInt64("Created")),
            whole.isTrue() || by.length() <= LONGEST ? by : by.substring(0, LONGEST),
            Sizes.decimal(layer.getInt64("Size")));
      }
    }
    it.console().out(table.toString());
  }

  static void remove(Invocation it) throws ClientException {
    Flags flags = it.flags("IMAGE [IMAGE...]", "Remove one or more images");
    Flag force = flags.flag("Force removal of the image", "f", "-force");
    Flag noPrune = flags.flag("Do not delete untagged parents", "-no-prune");
    List<String> names = flags.parse(it.words(), Arity.atLeast(1));
    Query query = new Query().flag("force", force.isTrue()).flag("noprune", noPrune.isTrue());
    it.each(
        names,
        "failed to remove one or more images",
        name -> {
          for (Env done : it.daemon().list("DELETE", "/images/" + name + "?" + query.text())) {
            it.out(
                done.get("Deleted").isEmpty()
                    ? "Untagged: " + done.get("Untagged")
                    : "Deleted: " + done.get("Deleted"));
          }
        });
  }

  static void tag(Invocation it) throws ClientException {
    Flags flags =
        it.flags(
            "IMAGE[:TAG] [REGISTRYHOST/][USERNAME/]NAME[:TAG]", "Tag an image into a repository");
    Flag force = flags.flag("Force", "f", "#force", "-force");
    List<String> words = flags.parse(it.words(), Arity.exactly(2));
    ImageName name = ImageName.parse(words.get(1));
    check(name.repository());
    Query query =
        new Query()
            .set("repo", name.repository())
            .set("tag", name.tag())
            .flag("force", force.isTrue());
    it.daemon().call("POST", "/images/" + words.getFirst() + "/tag?" + query.text());
  }

  /** Refuses what can be no repository's name, before anybody is asked. */
  static void check(String repository) throws ClientException {
    try {
      RepositoryInfo.parse(repository);
    } catch (EngineException e) {
      throw new ClientException(e.getMessage());
    }
  }

  static void commit(Invocation it) throws ClientException {
    Flags flags =
        it.flags("CONTAINER [REPOSITORY[:TAG]]", "Create a new image from a container's changes");
    Flag pause = flags.flagOn("Pause container during commit", "p", "-pause");
    Flag comment = flags.text("", "Commit message", "m", "-message");
    Flag author =
        flags.text(
            "",
            "Author (e.g., \"John Hannibal Smith <hannibal@a-team.com>\")",
            "a",
            "#author",
            "-author");
    Flag changes = flags.list("Apply Dockerfile instruction to the created image", "c", "-change");
    Flag run = flags.text("", "", "#run", "#-run"); // deprecated, and so in no help
    List<String> words = flags.parse(it.words(), new Arity(1, 2));
    ImageName name = ImageName.parse(words.size() > 1 ? words.get(1) : "");
    if (!name.repository().isEmpty()) {
      check(name.repository());
    }
    Query query =
        new Query()
            .set("container", words.getFirst())
            .set("repo", name.repository())
            .set("tag", name.tag())
            .set("comment", comment.text())
            .set("author", author.text());
    for (String change : changes.all()) {
      query.add("changes", change);
    }
    if (!pause.isTrue()) {
      query.set("pause", "0");
    }
    it.out(
        Daemon.object(it.daemon().call("POST", "/commit?" + query.text(), config(run))).get("Id"));
  }

  private static Object config(Flag run) throws ClientException {
    try {
      return run.isGiven() ? Json.parse(run.text(), Numbers.INTEGERS_WHERE_WHOLE) : null;
    } catch (JsonException e) {
      throw new ClientException(e.getMessage());
    }
  }
}
