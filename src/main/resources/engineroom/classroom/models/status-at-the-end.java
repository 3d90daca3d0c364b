package hunt;

import static org.assertj.core.api.Assertions.assertThat;

import engineroom.engine.Engine;
import engineroom.engine.EngineException;
import engineroom.engine.ResponseWriter;
import engineroom.engine.Status;
import engineroom.engine.go.Url;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class StatusAtTheEndTest {

  @Test
  void theStatusIsOutWhenTheHandlerIsCalled() throws EngineException, java.io.IOException {
    List<String> events = new ArrayList<>();
    Engine eng = new Engine();
    eng.logging = false;
    eng.register(
        "info",
        job -> {
          events.add("handler");
          return Status.OK;
        });

    eng.serveHTTP(
        new ResponseWriter() {
          @Override
          public void setHeader(String name, String value) {}

          @Override
          public void addHeader(String name, String value) {}

          @Override
          public void writeHeader(int status) {
            events.add("status " + status);
          }

          @Override
          public void write(int oneByte) {}
        },
        Url.parse("/info"));

    assertThat(events).containsExactly("status 200", "handler");
  }
}
