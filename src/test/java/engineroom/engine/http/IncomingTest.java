package engineroom.engine.http;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class IncomingTest {

  private static final byte[] FOUR = "abcd".getBytes(US_ASCII);

  private static Incoming of(String text) {
    return new Incoming(new ByteArrayInputStream(text.getBytes(US_ASCII)));
  }

  @Test
  void whatIsLookedAtMayLieOnBothSidesOfTheRoomsEnd() throws IOException {
    Incoming in = of("x".repeat(Incoming.ROOM - 2) + "abcd");
    assertThat(in.skip(Incoming.ROOM - 2)).isEqualTo(Incoming.ROOM - 2);

    assertThat(in.startsWith(FOUR)).isTrue();
    assertThat(in.read()).isEqualTo('a');
    assertThat(in.startsWith(FOUR)).isFalse();
  }

  @Test
  void aPartAtTheEndIsNotTheWhole() throws IOException {
    Incoming in = of("abc");

    assertThat(in.startsWith(FOUR)).isFalse();
    assertThat(in.comes(FOUR)).isFalse();
    assertThat(in.readAllBytes()).asString(US_ASCII).isEqualTo("abc");
  }

  @Test
  void whatStandsBehindTheEndFromBeforeDoesNotCount() throws IOException {
    Incoming in = of("xxcd" + "x".repeat(Incoming.ROOM - 6) + "ab");
    assertThat(in.skip(Incoming.ROOM - 2)).isEqualTo(Incoming.ROOM - 2);

    assertThat(in.startsWith(FOUR)).isFalse();
  }

  @Test
  void whatComesIsLookedForAsFarAsThereIsRoom() throws IOException {
    String most = "x".repeat(Incoming.ROOM - 4);

    assertThat(of(most + "abcd").comes(FOUR)).isTrue();
    assertThat(of(most + "xabcd").comes(FOUR)).isFalse();
  }

  @Test
  void byteByByteItComesToItsEnd() throws IOException {
    Incoming in = of("a");

    assertThat(in.read()).isEqualTo('a');
    assertThat(in.read()).isEqualTo(-1);
    assertThat(in.read()).isEqualTo(-1);
  }
}
