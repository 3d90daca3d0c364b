package engineroom.daemon.builder;

import engineroom.daemon.containers.BuildRoom;
import engineroom.daemon.graph.Image;
import engineroom.daemon.identity.ImageName;
import engineroom.daemon.identity.RandomIds;
import engineroom.daemon.runconfig.Config;
import engineroom.daemon.runconfig.HostConfig;
import engineroom.engine.EngineException;
import engineroom.engine.Job;
import engineroom.engine.go.Format;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * One build: an image, instruction by instruction, each of which is a container and an image of its
 * own. Models {@code builder/evaluator.go}, {@code dispatchers.go} and {@code internals.go} of
 * docker 1.6.2.
 */
final class Build {

  private static final Set<String> WITH_VARIABLES =
      Set.of("env", "label", "add", "copy", "workdir", "expose", "volume", "user");
  private static final String SHELL = "/bin/sh";

  private final Job job;
  private final BuildRoom room;
  private final BuildContext context;
  private final BuildOutput out;
  private final HostConfig limits;
  private final Set<String> leftovers = new LinkedHashSet<>();
  private Config config = new Config();
  private String image = "";
  private String maintainer = "";
  private boolean fromScratch;
  private boolean commandSet;
  private boolean cacheMissed;
  private boolean commits = true;

  /**
   * A build that has not begun.
   *
   * @param job asks for it, in its variables
   * @param context the files; null for none
   * @param out is told how far it is
   */
  Build(Job job, BuildRoom room, BuildContext context, BuildOutput out, HostConfig limits) {
    this.job = job;
    this.room = room;
    this.context = context;
    this.out = out;
    this.limits = limits;
  }

  /**
   * Follows a Dockerfile.
   *
   * @return the id of the image
   * @throws EngineException if an instruction fails
   */
  String run(String dockerfile) throws EngineException, IOException {
    int step = 0;
    for (Instruction instruction : Dockerfile.parse(dockerfile)) {
      if (job.waitCancelled().hasFired()) {
        out.say("Build cancelled");
        throw new EngineException("Build cancelled");
      }
      try {
        follow(step++, instruction);
      } catch (EngineException e) {
        if (job.getenvBool("forcerm")) {
          tidyUp();
        }
        throw e;
      }
      out.say(" ---> " + RandomIds.shortened(image) + "\n");
      if (job.getenvBool("rm")) {
        tidyUp();
      }
    }
    if (image.isEmpty()) {
      throw new EngineException("No image was generated. Is your Dockerfile empty?");
    }
    out.say("Successfully built " + RandomIds.shortened(image) + "\n");
    return image;
  }

  /**
   * Changes a configuration as instructions say, and makes no image.
   *
   * @param start what is changed
   */
  Config change(Config start, List<Instruction> instructions) throws EngineException, IOException {
    config = start;
    commits = false;
    int step = 0;
    for (Instruction instruction : instructions) {
      follow(step++, instruction);
    }
    return config;
  }

  private void tidyUp() throws IOException {
    for (String id : List.copyOf(leftovers)) {
      try {
        room.remove(id);
        leftovers.remove(id);
        out.say("Removing intermediate container " + RandomIds.shortened(id) + "\n");
      } catch (EngineException e) {
        out.say(
            "Error removing intermediate container "
                + RandomIds.shortened(id)
                + ": "
                + e.getMessage()
                + "\n");
        return;
      }
    }
  }

  private void follow(int step, Instruction instruction) throws EngineException, IOException {
    String name = instruction.name().toUpperCase(Locale.ROOT);
    String rest = instruction.rest();
    out.say("Step " + step + " : " + name + " " + shown(rest) + "\n");
    switch (instruction.name()) {
      case "from" -> from(rest);
      case "maintainer" -> {
        expectOne(name, rest);
        maintainer = rest;
        commit("MAINTAINER " + rest);
      }
      case "env" -> env(pairs(name, rest));
      case "label" -> label(pairs(name, rest));
      case "add" -> copy(name, words(instruction), true);
      case "copy" -> copy(name, words(instruction), false);
      case "run" -> execute(rest);
      case "cmd" -> command(rest);
      case "entrypoint" -> entrypoint(rest);
      case "expose" -> expose(words(instruction));
      case "volume" -> volume(words(instruction));
      case "user" -> {
        expectOne(name, rest);
        config.set("User", substituted(instruction.name(), rest));
        commit("USER [" + config.text("User") + "]");
      }
      case "workdir" -> workdir(name, substituted(instruction.name(), rest));
      case "onbuild" -> onBuild(instruction);
      default -> throw new EngineException("Unknown instruction: " + name);
    }
  }

  private static String shown(String rest) {
    List<String> list = Dockerfile.jsonList(rest);
    return list == null ? rest : String.join(" ", list);
  }

  private static void expectOne(String name, String rest) throws EngineException {
    if (rest.isEmpty()) {
      throw new EngineException(name + " requires exactly one argument");
    }
  }

  private static void expectSome(String name, List<String> args, int least) throws EngineException {
    if (args.size() < least) {
      throw new EngineException(
          name + " requires at least " + (least == 1 ? "one argument" : "two arguments"));
    }
  }

  private String substituted(String name, String word) throws EngineException {
    return WITH_VARIABLES.contains(name) ? Substitution.in(word, config.texts("Env")) : word;
  }

  private List<String> words(Instruction instruction) throws EngineException {
    List<String> words = new ArrayList<>();
    for (String word : Dockerfile.words(instruction.rest())) {
      words.add(substituted(instruction.name(), word));
    }
    return words;
  }

  private List<String> pairs(String name, String rest) throws EngineException {
    List<String> pairs = new ArrayList<>();
    for (String word : Dockerfile.pairs(name, rest)) {
      pairs.add(Substitution.in(word, config.texts("Env")));
    }
    expectSome(name, pairs, 1);
    return pairs;
  }

  private void from(String name) throws EngineException, IOException {
    if (name.isEmpty() || name.indexOf(' ') >= 0) {
      throw new EngineException("FROM requires one argument");
    }
    if (name.equals("scratch")) {
      image = "";
      fromScratch = true;
      return;
    }
    Image base = job.getenvBool("pull") ? pull(name) : find(name);
    image = base.id();
    config = base.config().copy();
    if (config.texts("Env").isEmpty()) {
      config.set("Env", new ArrayList<>(List.of(Config.DEFAULT_PATH)));
    }
    pullTriggers();
  }

  private void pullTriggers() throws EngineException, IOException {
    List<String> triggers = config.texts("OnBuild");
    config.set("OnBuild", new ArrayList<>());
    if (!triggers.isEmpty()) {
      out.complain("# Executing " + triggers.size() + " build triggers\n");
    }
    int number = 0;
    for (String trigger : triggers) {
      int step = 0;
      for (Instruction instruction : Dockerfile.parse(trigger)) {
        checkTrigger(instruction.name());
        out.say("Trigger " + number + ", " + trigger + "\n");
        follow(step++, instruction);
      }
      number++;
    }
  }

  private static void checkTrigger(String name) throws EngineException {
    if (name.equalsIgnoreCase("ONBUILD")) {
      throw new EngineException("Chaining ONBUILD via `ONBUILD ONBUILD` isn't allowed");
    }
    if (name.equalsIgnoreCase("MAINTAINER") || name.equalsIgnoreCase("FROM")) {
      throw new EngineException(name + " isn't allowed as an ONBUILD trigger");
    }
  }

  private Image find(String name) throws EngineException {
    try {
      return room.tags().lookup(name);
    } catch (EngineException unknown) {
      return pull(name);
    }
  }

  private Image pull(String name) throws EngineException {
    ImageName parsed = ImageName.parse(name);
    Job pull = job.eng.job("pull", parsed.repository(), parsed.tagOrLatest());
    pull.setenvBool("json", job.getenvBool("json"));
    pull.setenvBool("parallel", true);
    pull.stdout.add(out.raw());
    pull.run();
    return room.tags().lookup(name);
  }

  private void env(List<String> pairs) throws EngineException, IOException {
    StringBuilder comment = new StringBuilder("ENV");
    List<String> variables = new ArrayList<>(config.texts("Env"));
    for (int i = 0; i < pairs.size(); i += 2) {
      String name = pairs.get(i);
      String variable = name + "=" + pairs.get(i + 1);
      comment.append(' ').append(variable);
      int known = indexOf(variables, name);
      if (known < 0) {
        variables.add(variable);
      } else {
        variables.set(known, variable);
      }
    }
    config.set("Env", variables);
    commit(comment.toString());
  }

  private static int indexOf(List<String> variables, String name) {
    for (int i = 0; i < variables.size(); i++) {
      if (variables.get(i).split("=", 2)[0].equals(name)) {
        return i;
      }
    }
    return -1;
  }

  private void label(List<String> pairs) throws EngineException, IOException {
    StringBuilder comment = new StringBuilder("LABEL");
    Map<String, Object> labels = new LinkedHashMap<>(config.map("Labels"));
    for (int i = 0; i < pairs.size(); i += 2) {
      comment.append(' ').append(pairs.get(i)).append('=').append(pairs.get(i + 1));
      labels.put(pairs.get(i), pairs.get(i + 1));
    }
    config.set("Labels", labels);
    commit(comment.toString());
  }

  private void workdir(String name, String folder) throws EngineException, IOException {
    expectOne(name, folder);
    config.set(
        "WorkingDir",
        folder.startsWith("/")
            ? folder
            : CleanPath.of("/" + config.text("WorkingDir") + "/" + folder));
    commit("WORKDIR " + config.text("WorkingDir"));
  }

  private void expose(List<String> ports) throws EngineException, IOException {
    expectSome("EXPOSE", ports, 1);
    Map<String, Object> exposed = new LinkedHashMap<>(config.map("ExposedPorts"));
    Set<String> sorted = new TreeSet<>();
    for (String spec : ports) {
      PortSpec parsed = PortSpec.parse(spec);
      sorted.addAll(parsed.ports());
      if (parsed.isBound()) {
        out.complain(
            " ---> Using Dockerfile's EXPOSE instruction      to map host ports to container ports"
                + " (ip:hostPort:containerPort) is deprecated.\n"
                + "      Please use -p to publish the ports.\n");
      }
    }
    sorted.forEach(port -> exposed.put(port, Map.of()));
    config.set("ExposedPorts", exposed);
    commit("EXPOSE " + String.join(" ", sorted));
  }

  private void volume(List<String> paths) throws EngineException, IOException {
    expectSome("VOLUME", paths, 1);
    Map<String, Object> volumes = new LinkedHashMap<>(config.map("Volumes"));
    for (String path : paths) {
      if (path.isBlank()) {
        throw new EngineException("Volume specified can not be an empty string");
      }
      volumes.put(path.strip(), Map.of());
    }
    config.set("Volumes", volumes);
    commit("VOLUME [" + String.join(" ", paths) + "]");
  }

  private void onBuild(Instruction instruction) throws EngineException, IOException {
    if (instruction.rest().isEmpty()) {
      throw new EngineException("ONBUILD requires at least one argument");
    }
    checkTrigger(instruction.rest().split("\\s+", 2)[0].toUpperCase(Locale.ROOT));
    List<String> triggers = new ArrayList<>(config.texts("OnBuild"));
    triggers.add(instruction.rest());
    config.set("OnBuild", triggers);
    commit("ONBUILD " + instruction.rest());
  }

  private static List<String> line(String rest) {
    List<String> list = Dockerfile.jsonList(rest);
    if (list != null) {
      return new ArrayList<>(list);
    }
    return new ArrayList<>(rest.isEmpty() ? List.of(SHELL, "-c") : List.of(SHELL, "-c", rest));
  }

  private void command(String rest) throws EngineException, IOException {
    config.set("Cmd", line(rest));
    commandSet = !rest.isEmpty();
    commit("CMD " + quoted(config.texts("Cmd")));
  }

  private void entrypoint(String rest) throws EngineException, IOException {
    config.set("Entrypoint", rest.isEmpty() ? null : line(rest));
    if (!commandSet) {
      config.set("Cmd", null);
    }
    commit("ENTRYPOINT " + quoted(config.texts("Entrypoint")));
  }

  private static String quoted(List<String> line) {
    List<String> words = new ArrayList<>();
    line.forEach(word -> words.add(Format.sprintf("%q", word)));
    return "[" + String.join(" ", words) + "]";
  }

  private void execute(String rest) throws EngineException, IOException {
    expectImage("run");
    Object before = config.isGiven("Cmd") ? config.texts("Cmd") : null;
    List<String> line = line(rest);
    config.set("Cmd", line);
    try {
      if (isCached()) {
        return;
      }
      String id = create(line);
      out.say(" ---> Running in " + RandomIds.shortened(id) + "\n");
      boolean quiet = job.getenvBool("q");
      int code =
          room.run(
              id, quiet ? null : out.stdout(), quiet ? null : out.stderr(), job.waitCancelled());
      if (code != 0) {
        throw new EngineException(
            "The command [" + String.join(" ", line) + "] returned a non-zero code: " + code);
      }
      commit(id, before);
    } finally {
      config.set("Cmd", before);
    }
  }

  private void copy(String name, List<String> args, boolean unpacks)
      throws EngineException, IOException {
    if (context == null) {
      throw new EngineException("No context given. Impossible to use " + name);
    }
    expectSome(name, args, 2);
    String destination = absolute(args.getLast());
    List<String> paths = new ArrayList<>();
    for (String source : args.subList(0, args.size() - 1)) {
      if (source.matches("https?://.*")) {
        throw new EngineException(
            unpacks
                ? "The model has no network: it cannot download from " + source
                : "Source can't be a URL for COPY");
      }
      paths.addAll(context.find(source));
    }
    if (paths.isEmpty()) {
      throw new EngineException("No source files were specified");
    }
    if (paths.size() > 1 && !destination.endsWith("/")) {
      throw new EngineException(
          "When using "
              + name
              + " with more than one source file, the destination must be a directory and end with"
              + " a /");
    }
    List<String> sums = new ArrayList<>();
    for (String path : paths) {
      sums.add(context.fingerprint(path));
    }
    String sum = sums.size() == 1 ? sums.getFirst() : "multi:" + String.join(",", sums);
    Object before = config.isGiven("Cmd") ? config.texts("Cmd") : null;
    config.set("Cmd", nothing(name + " " + sum + " in " + args.getLast()));
    try {
      if (isCached()) {
        return;
      }
      String id = create(List.of());
      for (String path : paths) {
        context.copy(path, room.files(id), destination, unpacks);
      }
      commit(id, before);
    } finally {
      config.set("Cmd", before);
    }
  }

  private String absolute(String destination) {
    if (destination.startsWith("/")) {
      return destination;
    }
    String clean = CleanPath.of("/" + config.text("WorkingDir") + "/" + destination);
    return destination.endsWith("/") && !clean.equals("/") ? clean + "/" : clean;
  }

  private static List<String> nothing(String comment) {
    return new ArrayList<>(List.of(SHELL, "-c", "#(nop) " + comment));
  }

  private void expectImage(String what) throws EngineException {
    if (image.isEmpty() && !fromScratch) {
      throw new EngineException("Please provide a source image with `from` prior to " + what);
    }
  }

  private boolean isCached() throws IOException {
    if (job.getenvBool("nocache") || cacheMissed) {
      return false;
    }
    Image cached = room.cached(image, config);
    if (cached == null) {
      cacheMissed = true;
      return false;
    }
    out.say(" ---> Using cache\n");
    image = cached.id();
    return true;
  }

  private String create(List<String> line) throws EngineException {
    config.set("Image", image);
    String id = room.create(config.copy(), limits, line);
    leftovers.add(id);
    return id;
  }

  /** Makes an image of a change that is none of files. */
  private void commit(String comment) throws EngineException, IOException {
    if (!commits) {
      return;
    }
    expectImage("commit");
    Object command = config.isGiven("Cmd") ? config.texts("Cmd") : null;
    config.set("Image", image);
    config.set("Cmd", nothing(comment));
    try {
      if (!isCached()) {
        String id = create(List.of());
        out.say(" ---> Running in " + RandomIds.shortened(id) + "\n");
        commit(id, command);
      }
    } finally {
      config.set("Cmd", command);
    }
  }

  private void commit(String id, Object command) throws EngineException {
    Config committed = config.copy();
    committed.set("Cmd", command);
    image = room.commit(id, committed, maintainer).id();
  }
}
