package engineroom.book.live;

import engineroom.book.Book;
import engineroom.book.BookOptions;
import engineroom.book.BookSources;
import engineroom.book.LiveUpdates;
import engineroom.files.Mistake;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Builds a book whenever one of its sources changes, and tells whoever asks.
 *
 * <p>The builder stays warm between two builds. A build with problems leaves the last good book
 * where it is.
 */
public final class LiveBook implements LiveUpdates, AutoCloseable {

  /** A page that hears nothing for so long asks again; no proxy gives up before that. */
  private static final long PATIENCE = TimeUnit.SECONDS.toMillis(20);

  private final BookSources sources;
  private final BookOptions options;
  private final List<Path> classes;
  private final ClassLoader parent;
  private final Consumer<String> log;
  private final FolderWatch watch;
  private final Thread builder;
  private BuildNews news = BuildNews.NONE;
  private boolean closed;

  /**
   * Starts building and watching.
   *
   * @param sources where everything lies
   * @param options how to build; the examples' classes are seen to here
   * @param classes the folders of the examples' classes
   * @param parent has what the examples need; theirs are not in it, or never change
   * @param log is told of every build, a line each
   */
  public LiveBook(
      BookSources sources,
      BookOptions options,
      List<Path> classes,
      ClassLoader parent,
      Consumer<String> log)
      throws IOException {
    this.sources = sources;
    this.options = options;
    this.classes = List.copyOf(classes);
    this.parent = parent;
    this.log = log;
    List<Path> watched = new ArrayList<>(classes);
    watched.addAll(
        List.of(
            sources.chapters(),
            sources.diagrams(),
            sources.port(),
            sources.model(),
            sources.tests(),
            sources.examples(),
            sources.benchmarks(),
            sources.reports()));
    watch = new FolderWatch(watched);
    builder = Thread.ofPlatform().daemon().name("live-book").start(this::keepBuilding);
  }

  private void keepBuilding() {
    try (Book book = new Book()) {
      URLClassLoader examples = loader();
      while (!isClosed()) {
        build(book, examples);
        if (watch.awaitChange().stream().anyMatch(this::isCompiled)) {
          examples.close();
          examples = loader();
        }
      }
    } catch (ClosedWatchServiceException e) {
      return; // closed
    } catch (IOException e) {
      publish(news().failed(e.toString()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private boolean isCompiled(Path changed) {
    return classes.stream().map(Path::toAbsolutePath).anyMatch(changed::startsWith);
  }

  private void build(Book book, URLClassLoader examples) {
    try {
      var result = book.build(sources, options.classes(examples));
      publish(news().next(result.problems(), result.more()));
      String said = result.built() ? "rebuilt" : result.problems().size() + " problems";
      log.accept("%s, %d ms".formatted(said, result.time().toMillis()));
    } catch (Mistake e) {
      publish(news().failed(e.told()));
      log.accept(e.told());
    } catch (IOException | RuntimeException | Error e) {
      // A file may be half written, a class half compiled: the next change heals.
      publish(news().failed(e.toString()));
      log.accept(e.toString());
    }
  }

  private URLClassLoader loader() throws MalformedURLException {
    URL[] urls = new URL[classes.size()];
    for (int i = 0; i < urls.length; i++) {
      urls[i] = classes.get(i).toUri().toURL();
    }
    return new URLClassLoader(urls, parent);
  }

  private synchronized void publish(BuildNews newest) {
    news = newest;
    notifyAll();
  }

  private synchronized BuildNews news() {
    return news;
  }

  private synchronized boolean isClosed() {
    return closed;
  }

  @Override
  public synchronized long shown() {
    return news.shown();
  }

  @Override
  public synchronized String newsAfter(long number) {
    long end = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(PATIENCE);
    try {
      while (!closed && news.number() <= number) {
        long left = TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime());
        if (left <= 0) {
          return "";
        }
        wait(left);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    return closed ? "" : news.toJson();
  }

  /** Stops building; pages that wait are let go. */
  @Override
  public void close() throws IOException {
    synchronized (this) {
      closed = true;
      notifyAll();
    }
    watch.close();
  }
}
