package engineroom.daemon.client;

import engineroom.daemon.identity.ImageName;
import engineroom.daemon.registry.Registry;
import engineroom.daemon.registry.RepositoryInfo;
import engineroom.engine.EngineException;
import engineroom.engine.Env;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What has to do with a registry. */
final class RegistryCommands {

  private static final int LONGEST = 45;
  private static final int NARROW = 10;
  private static final int UNAUTHORIZED = 401;
  private static final String ELSEWHERE =
      "if no server is\nspecified \"" + Registry.ADDRESS + "\" is the default.";

  private RegistryCommands() {}

  static void pull(Invocation it) throws ClientException {
    Flags flags = it.flags("NAME[:TAG|@DIGEST]", "Pull an image or a repository from the registry");
    Flag all = flags.flag("Download all tagged images in the repository", "a", "-all-tags");
    String remote = flags.parse(it.words(), Arity.exactly(1)).getFirst();
    ImageName name = ImageName.parse(remote);
    if (!name.tag().isEmpty() && all.isTrue()) {
      throw new ClientException("tag can't be used with --all-tags/-a");
    }
    boolean latest = name.tag().isEmpty() && !all.isTrue();
    String wanted = latest ? new ImageName(name.repository(), ImageName.LATEST).toString() : remote;
    RepositoryInfo repository = repository(name.repository());
    DaemonCommands.stream(
        it,
        "POST",
        "/images/create?" + new Query().set("fromImage", wanted).text(),
        credentials(it, repository));
  }

  /** What brings an image that a command needs. */
  static void pullFor(Invocation it, String image) throws ClientException {
    ImageName name = ImageName.parse(image);
    Query query = new Query().set("fromImage", name.repository()).set("tag", name.tagOrLatest());
    Exchange answer =
        it.daemon()
            .open(
                "POST",
                "/images/create?" + query.text(),
                credentials(it, repository(name.repository())),
                new byte[0]);
    JsonMessages.show(answer.body(), it.console()::err);
  }

  static void push(Invocation it) throws ClientException {
    Flags flags = it.flags("NAME[:TAG]", "Push an image or a repository to the registry");
    ImageName name = ImageName.parse(flags.parse(it.words(), Arity.exactly(1)).getFirst());
    RepositoryInfo repository = repository(name.repository());
    if (repository.official() && repository.localName().indexOf('/') < 0) {
      String user = it.home().at(Registry.ADDRESS).getOrDefault("username", "<user>");
      throw new ClientException(
          "You cannot push a \"root\" repository. Please rename your repository to <user>/<repo>"
              + " (ex: "
              + user
              + "/"
              + repository.localName()
              + ")");
    }
    DaemonCommands.stream(
        it,
        "POST",
        "/images/" + name.repository() + "/push?" + new Query().set("tag", name.tag()).text(),
        credentials(it, repository));
  }

  static void search(Invocation it) throws ClientException {
    Flags flags = it.flags("TERM", "Search the Docker Hub for images");
    Flag whole = flags.flag("Don't truncate output", "#notrunc", "-no-trunc");
    Flag trusted = flags.flag("Only show trusted builds", "#t", "#trusted", "#-trusted");
    Flag automated = flags.flag("Only show automated builds", "-automated");
    Flag stars = flags.number(0, "Only displays with at least x stars", "s", "#stars", "-stars");
    String term = flags.parse(it.words(), Arity.exactly(1)).getFirst();
    RepositoryInfo repository = repository(ImageName.parse(term).repository());
    Exchange answer =
        it.daemon()
            .open(
                "GET",
                "/images/search?" + new Query().set("term", term).text(),
                credentials(it, repository),
                new byte[0]);
    TabbedText table = new TabbedText(NARROW);
    table.line("NAME", "DESCRIPTION", "STARS", "OFFICIAL", "AUTOMATED");
    for (Env found : Daemon.list(Daemon.text(answer))) {
      boolean isAutomated = found.getBool("is_trusted") || found.getBool("is_automated");
      boolean wanted = isAutomated || !automated.isTrue() && !trusted.isTrue();
      if (wanted && stars.number() <= found.getInt("star_count")) {
        String words = found.get("description").replace('\n', ' ').replace('\r', ' ');
        table.line(
            found.get("name"),
            whole.isTrue() || words.length() <= LONGEST
                ? words
                : words.substring(0, LONGEST - 3) + "...",
            found.get("star_count"),
            found.getBool("is_official") ? "[OK]" : "",
            isAutomated ? "[OK]" : "");
      }
    }
    it.console().out(table.toString());
  }

  static void login(Invocation it) throws ClientException {
    Flags flags =
        it.flags("[SERVER]", "Register or log in to a Docker registry server, " + ELSEWHERE);
    Flag username = flags.text("", "Username", "u", "-username");
    Flag password = flags.text("", "Password", "p", "-password");
    Flag email = flags.text("", "Email", "e", "-email");
    List<String> words = flags.parse(it.words(), Arity.atMost(1));
    String address = words.isEmpty() ? Registry.ADDRESS : words.getFirst();
    Map<String, String> before = it.home().at(address);
    Map<String, String> who = new LinkedHashMap<>();
    who.put("username", asked(it, "Username", username, before));
    boolean other = !who.get("username").equals(before.getOrDefault("username", ""));
    if (other && !password.isGiven()) {
      it.console().out("Password: ");
      password.take(line(it, false));
      if (!password.isGiven()) {
        throw new ClientException("Error : Password Required");
      }
    }
    who.put("password", password.isGiven() ? password.text() : before.getOrDefault("password", ""));
    who.put("email", other ? asked(it, "Email", email, before) : or(email, before, "email"));
    who.put("serveraddress", address);
    logIn(it, address, who);
  }

  private static void logIn(Invocation it, String address, Map<String, String> who)
      throws ClientException {
    String answer;
    try {
      answer = it.daemon().call("POST", "/auth", who);
    } catch (DaemonError e) {
      if (e.answered() == UNAUTHORIZED) {
        it.home().remove(address);
      }
      throw e;
    }
    it.home().put(address, who);
    it.out("WARNING: login credentials saved in the memory of this page.");
    String status = answer.isEmpty() ? "" : Daemon.object(answer).get("Status");
    if (!status.isEmpty()) {
      it.out(status);
    }
  }

  private static String or(Flag flag, Map<String, String> before, String key) {
    return flag.isGiven() ? flag.text() : before.getOrDefault(key, "");
  }

  private static String asked(Invocation it, String what, Flag flag, Map<String, String> before)
      throws ClientException {
    if (flag.isGiven()) {
      return flag.text();
    }
    String known = before.getOrDefault(what.toLowerCase(Locale.ROOT), "");
    it.console().out(what + (known.isEmpty() ? ": " : " (" + known + "): "));
    String typed = line(it, true).strip();
    return typed.isEmpty() ? known : typed;
  }

  private static String line(Invocation it, boolean shown) throws ClientException {
    String line = it.console().line(shown);
    if (line == null) {
      it.out("EOF");
      throw ClientException.exit(1);
    }
    return line;
  }

  static void logout(Invocation it) throws ClientException {
    Flags flags = it.flags("[SERVER]", "Log out from a Docker registry, " + ELSEWHERE);
    List<String> words = flags.parseWithoutHelp(it.words(), Arity.atMost(1));
    String address = words.isEmpty() ? Registry.ADDRESS : words.getFirst();
    it.out(
        it.home().remove(address)
            ? "Remove login credentials for " + address
            : "Not logged in to " + address);
  }

  private static Map<String, String> credentials(Invocation it, RepositoryInfo repository)
      throws ClientException {
    String address = repository.official() ? Registry.ADDRESS : repository.index();
    return Map.of("X-Registry-Auth", ConfigFile.encoded(it.home().at(address)));
  }

  private static RepositoryInfo repository(String name) throws ClientException {
    try {
      return RepositoryInfo.parse(name);
    } catch (EngineException e) {
      throw new ClientException(e.getMessage());
    }
  }
}
