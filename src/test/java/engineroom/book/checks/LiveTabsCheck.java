package engineroom.book.checks;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;

import engineroom.book.BookServer;
import engineroom.book.LiveUpdates;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Tag("browser")
@Timeout(120)
@DisplayName("While the book is written, a browser with nine tabs")
class LiveTabsCheck {

  private static final int TABS = 9;

  @TempDir private Path folder;

  @Test
  @DisplayName("loads them all, and each shows what is wrong and then the next build")
  void everyTabFollows() throws Exception {
    Files.writeString(folder.resolve("index.html"), "<body>the book</body>");
    SecondBuild build = new SecondBuild();
    try (Browser browser = Browser.on(WrittenBook.ofTheBuild());
        BookServer server = BookServer.start(folder, 0, Optional.of(build))) {
      for (int i = 0; i < TABS; i++) {
        browser.openTab(server.address());
      }
      build.failed.complete(
          "{\"number\":2,\"shown\":1,\"problems\":[{\"where\":\"a:1\",\"what\":\"b\"}]}");
      await(browser, "return document.querySelector('#live-problems')?.innerText.includes('a:1')");
      assertThat(build.most.get()).as("questions that waited at the same time").isEqualTo(1);
      browser.runInEachTab("window.isOld = true");
      build.mended.complete("{\"number\":3,\"shown\":3,\"problems\":[]}");
      await(browser, "return location.protocol === 'about:' || !window.isOld");
    }
  }

  /** The first tab is the empty one that every browser opens with. */
  private static void await(Browser browser, String script) throws InterruptedException {
    long end = System.nanoTime() + SECONDS.toNanos(20);
    while (Collections.frequency(browser.runInEachTab(script), true) < TABS) {
      assertThat(System.nanoTime()).as("tabs that do not follow: " + script).isLessThan(end);
      Thread.sleep(50);
    }
  }

  /** A book whose second build fails and whose third does not, when the test says so. */
  private static final class SecondBuild implements LiveUpdates {

    private final CompletableFuture<String> failed = new CompletableFuture<>();
    private final CompletableFuture<String> mended = new CompletableFuture<>();
    private final AtomicInteger asking = new AtomicInteger();
    private final AtomicInteger most = new AtomicInteger();

    @Override
    public long shown() {
      return mended.isDone() ? 3 : 1;
    }

    @Override
    public String newsAfter(long number) {
      most.accumulateAndGet(asking.incrementAndGet(), Math::max);
      try {
        return switch ((int) number) {
          case 1 -> failed.join();
          case 2 -> mended.join();
          default -> new CompletableFuture<String>().completeOnTimeout("", 1, SECONDS).join();
        };
      } finally {
        asking.decrementAndGet();
      }
    }
  }
}
