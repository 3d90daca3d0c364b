package engineroom.book.original;

import engineroom.files.Mistake;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;

/** The host that has docker's files, at the commit that the book is about. */
public final class GoHost implements GoPlace, AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(20);
  private static final int OK = 200;
  private static final int NOT_FOUND = 404;

  private final URI folder;
  private final HttpClient client =
      HttpClient.newBuilder()
          .connectTimeout(PATIENCE)
          .followRedirects(HttpClient.Redirect.NEVER)
          .build();

  /**
   * A host; nothing is asked of it yet.
   *
   * @param folder the address of docker's folder {@code engine/}, with its slash at the end
   */
  public GoHost(URI folder) {
    this.folder = folder;
  }

  @Override
  public Optional<byte[]> find(String name) {
    HttpRequest request =
        HttpRequest.newBuilder(folder.resolve(name)).timeout(PATIENCE).GET().build();
    HttpResponse<byte[]> answer = answer(request);
    return switch (answer.statusCode()) {
      case OK -> Optional.of(answer.body());
      case NOT_FOUND -> Optional.empty();
      default ->
          throw new Mistake(
              "%s answers %d: try again later, or name a folder or zip with --go-source"
                  .formatted(request.uri(), answer.statusCode()));
    };
  }

  private HttpResponse<byte[]> answer(HttpRequest request) {
    try {
      return client.send(request, BodyHandlers.limiting(BodyHandlers.ofByteArray(), LARGEST));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unreachable(new InterruptedIOException("interrupted"));
    } catch (IOException e) {
      throw unreachable(e);
    }
  }

  private Mistake unreachable(IOException why) {
    return new Mistake(
        "%s does not answer, and docker's files would come from there: go online, or name a folder or zip with --go-source"
            .formatted(folder.getAuthority()),
        why);
  }

  @Override
  public String name() {
    return folder.getAuthority();
  }

  @Override
  public void close() {
    client.shutdownNow();
    client.close();
  }
}
