package engineroom.book.checks;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A connection of the W3C's WebDriver BiDi: commands with answers, and events, each a JSON text
 * over a WebSocket.
 */
final class BidiConnection implements AutoCloseable {

  private static final int PATIENCE_SECONDS = 60;

  private final HttpClient client = HttpClient.newHttpClient();
  private final JsonMapper json = new JsonMapper();
  private final AtomicLong commands = new AtomicLong();
  private final Map<Long, CompletableFuture<JsonNode>> waiting = new ConcurrentHashMap<>();
  private final Map<String, List<JsonNode>> events = new ConcurrentHashMap<>();
  private final WebSocket socket;

  private BidiConnection(URI address) {
    socket = client.newWebSocketBuilder().buildAsync(address, new Receiver()).join();
  }

  static BidiConnection to(URI address) {
    return new BidiConnection(address);
  }

  /**
   * Sends a command and waits for its answer.
   *
   * @throws AssertionError with the browser's own words where it refuses, or is silent for a minute
   */
  JsonNode send(String method, Map<String, ?> parameters) {
    long id = commands.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    waiting.put(id, answer);
    String text = json.writeValueAsString(Map.of("id", id, "method", method, "params", parameters));
    socket.sendText(text, true).join();
    JsonNode message =
        answer
            .completeOnTimeout(json.createObjectNode(), PATIENCE_SECONDS, TimeUnit.SECONDS)
            .join();
    if (!message.has("result")) {
      throw new AssertionError(method + ": " + message.path("message").asString("no answer"));
    }
    return message.get("result");
  }

  /** What was told of such events since the last call. */
  List<JsonNode> happened(String event) {
    List<JsonNode> all = events.remove(event);
    return all == null ? List.of() : List.copyOf(all);
  }

  /** Reads a JSON text. */
  JsonNode read(String text) {
    return json.readTree(text);
  }

  private void receive(JsonNode message) {
    if (message.path("type").asString().equals("event")) {
      events.compute(
          message.get("method").asString(),
          (method, before) -> {
            List<JsonNode> all = before == null ? new ArrayList<>() : before;
            all.add(message.get("params"));
            return all;
          });
    } else {
      CompletableFuture<JsonNode> answer = waiting.remove(message.path("id").asLong());
      if (answer != null) {
        answer.complete(message);
      }
    }
  }

  @Override
  public void close() {
    socket.abort();
    client.close();
  }

  /** Puts a message together, which may come in parts. */
  private final class Receiver implements WebSocket.Listener {

    private final StringBuilder parts = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      parts.append(part);
      if (last) {
        JsonNode message = json.readTree(parts.toString());
        parts.setLength(0);
        receive(message);
      }
      from.request(1);
      return null;
    }
  }
}
