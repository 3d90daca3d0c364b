package engineroom.lab;

import engineroom.daemon.OptionalModule;
import engineroom.daemon.ShutdownTimeline;
import engineroom.daemon.SmallDocker;
import engineroom.daemon.api.ApiRequest;
import engineroom.daemon.api.RouteListener;
import engineroom.daemon.client.DockerClient;
import engineroom.daemon.client.PageDoor;
import engineroom.daemon.client.Prompt;
import engineroom.daemon.client.Screen;
import engineroom.daemon.clock.WallClock;
import engineroom.engine.EngineEvent;
import engineroom.engine.EngineException;
import engineroom.engine.GlobalHandlers;
import engineroom.engine.Host;
import engineroom.engine.Job;
import engineroom.engine.go.Clock;
import engineroom.engine.go.Goroutines;
import engineroom.engine.go.Signal;
import engineroom.engine.json.Json;
import engineroom.engine.json.JsonException;
import java.io.OutputStream;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A small docker with terminals in front of it, for a page, and what happens in it. It is always
 * noon of the day on which docker 1.6.2 appeared when it begins, and the same commands have the
 * same answers.
 *
 * <p>Each piece of news is a JSON object with {@code at}, the milliseconds since the session began
 * on the session's clock, and one of:
 *
 * <ul>
 *   <li>{@code terminal}: the number of a terminal, with what is new there: {@code out}, text, and
 *       {@code stream}, where it comes from ({@code typed}, {@code stdout}, {@code stderr}); {@code
 *       prompt}, true, and {@code status}, how the last command ended; {@code clear}, true; {@code
 *       completes}, words that a line may go on with, and that {@code line}
 *   <li>{@code log}: a line of the daemon's log
 *   <li>{@code route}: a route as docker registers it, with the {@code request} that takes it and
 *       either {@code begun}, true, or the {@code status} of its answer
 *   <li>{@code event}: what the engine did, as {@link EngineNews} has it; of a job that begins also
 *       {@code parent}, the number of the job in whose handler it was made, or {@code route}, the
 *       route whose function made it, where the thread tells
 *   <li>{@code down}: true, when the daemon has ended
 * </ul>
 */
final class DockerSession {

  private static final long SEED = 0x162_2015_0513L;
  private static final int MILLISECOND = 1_000_000;
  private static final String ADDRESS = "unix:///var/run/docker.sock";

  private final Goroutines goroutines;
  private final Clock clock;
  private final NewsListener listener;
  private final long began;
  private final EngineNews engineNews = new EngineNews();
  private final JobOrigins origins = new JobOrigins();
  private final PageDoor door;
  private final SmallDocker docker;
  private final DockerClient client;
  private final Map<Integer, Prompt> terminals = new TreeMap<>();
  private final Signal down = new Signal();

  /**
   * A session that has not begun.
   *
   * @param goroutines starts all its threads
   * @param clock the time that all of it sees
   * @param listener hears the news, from any of these threads
   */
  DockerSession(Goroutines goroutines, Clock clock, NewsListener listener) {
    this.goroutines = goroutines;
    this.clock = clock;
    this.listener = listener;
    this.began = clock.now();
    OffsetDateTime noon = OffsetDateTime.of(2015, 5, 13, 12, 0, 0, 0, ZoneOffset.UTC);
    DaemonLog log = new DaemonLog(this::log);
    ShutdownTimeline timeline = new ShutdownTimeline(this::log, clock);
    Host host =
        new Host(goroutines, clock, log, new GlobalHandlers())
            .heardBy(
                event -> {
                  tell(event);
                  timeline.happened(event);
                });
    this.door = new PageDoor(goroutines);
    this.docker = new SmallDocker(host, noon, new SeededNumbers(SEED), door);
    docker.engine().stderr = OutputStream.nullOutputStream();
    docker.tellRoutes(new Routes());
    this.client = new DockerClient(door, goroutines, new WallClock(clock, noon));
  }

  /**
   * Starts the daemon, and opens the first terminal as soon as its door is open, or it has ended.
   *
   * @param without names of modules to leave out, with commas between them; empty for none
   * @throws IllegalArgumentException if one of them is no module
   */
  void begin(String without) {
    for (String name : without.isEmpty() ? new String[0] : without.split(",")) {
      docker.leaveOut(OptionalModule.named(name));
    }
    goroutines.go(this::run);
    goroutines.go(
        () -> {
          Signal.awaitEither(door.opened(), down);
          open(1);
        });
    goroutines.go(this::awaitDaemon);
  }

  private void run() {
    try {
      docker.run(ADDRESS);
    } catch (EngineException e) {
      log(e.getMessage());
      end();
    }
  }

  private void awaitDaemon() {
    try {
      docker.awaitDaemon();
    } catch (EngineException e) {
      end(); // the log says why
    }
  }

  /** The end of the daemon's process: whoever still waits in it is heard of no more. */
  private void end() {
    if (!down.hasFired()) {
      Map<String, Object> news = new LinkedHashMap<>();
      news.put("down", true);
      tell(news);
      down.fire();
      door.cut();
    }
  }

  /** Opens a terminal, if it is not open. */
  void open(int terminal) {
    terminal(terminal);
  }

  private synchronized Prompt terminal(int number) {
    Prompt known = terminals.get(number);
    if (known != null) {
      return known;
    }
    Prompt opened = client.open(new NumberedScreen(number));
    terminals.put(number, opened);
    return opened;
  }

  /** Types a line. */
  void type(int terminal, String line) {
    terminal(terminal).type(line);
  }

  /** Presses Ctrl-D. */
  void end(int terminal) {
    terminal(terminal).end();
  }

  /** Presses Ctrl-C. */
  void interrupt(int terminal) {
    terminal(terminal).interrupt();
  }

  /** Presses the tabulator behind the beginning of a line. */
  void complete(int terminal, String line) {
    List<String> words = client.completions(line);
    Map<String, Object> news = new LinkedHashMap<>();
    news.put("terminal", terminal);
    news.put("line", line);
    news.put("completes", words);
    tell(news);
  }

  /** Shuts the engine down, as Ctrl-C does at the daemon. */
  void shutDown() {
    docker.engine().shutdown();
    end();
  }

  private void log(String line) {
    if (down.hasFired()) {
      return;
    }
    Map<String, Object> news = new LinkedHashMap<>();
    news.put("log", line);
    tell(news);
  }

  private void tell(EngineEvent event) {
    Map<String, Object> news = engineNews.of(event);
    if (event instanceof EngineEvent.JobBegun(Job job)) {
      switch (origins.of(job)) {
        case Job parent -> news.put("parent", engineNews.numberOf(parent));
        case String route -> news.put("route", route);
        case null, default -> {}
      }
    }
    origins.happened(event);
    if (!down.hasFired()) {
      tell(news);
    }
  }

  private void tell(Map<String, Object> news) {
    news.put("at", (clock.now() - began) / MILLISECOND);
    try {
      listener.heard(Json.encode(news));
    } catch (JsonException e) {
      throw new IllegalStateException("news are made of what JSON has", e);
    }
  }

  /** Tells of routes, and lets the jobs know that are made there. */
  private final class Routes implements RouteListener {

    @Override
    public void begun(String route, ApiRequest request) {
      origins.begun(route, request);
      Map<String, Object> news = news(route, request);
      news.put("begun", true);
      tell(news);
    }

    @Override
    public void ended(String route, ApiRequest request, int status) {
      origins.ended(route, request, status);
      Map<String, Object> news = news(route, request);
      news.put("status", status);
      tell(news);
    }

    private static Map<String, Object> news(String route, ApiRequest request) {
      Map<String, Object> news = new LinkedHashMap<>();
      news.put("route", route);
      news.put("request", request.method() + " " + request.uri());
      return news;
    }
  }

  /** Tells what a terminal shows. */
  private final class NumberedScreen implements Screen {

    private final int number;

    NumberedScreen(int number) {
      this.number = number;
    }

    private Map<String, Object> news() {
      Map<String, Object> news = new LinkedHashMap<>();
      news.put("terminal", number);
      return news;
    }

    @Override
    public void show(Source source, String text) {
      Map<String, Object> news = news();
      news.put("out", text);
      news.put(
          "stream",
          switch (source) {
            case TYPED -> "typed";
            case STDOUT -> "stdout";
            case STDERR -> "stderr";
          });
      tell(news);
    }

    @Override
    public void prompt(int status) {
      Map<String, Object> news = news();
      news.put("prompt", true);
      news.put("status", status);
      tell(news);
    }

    @Override
    public void clear() {
      Map<String, Object> news = news();
      news.put("clear", true);
      tell(news);
    }
  }
}
