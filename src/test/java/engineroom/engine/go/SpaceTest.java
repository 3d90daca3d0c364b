package engineroom.engine.go;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SpaceTest {

  @Test
  void knowsTheSpacesOfUnicodeSevenAndNoOther() {
    assertThat(IntStream.rangeClosed(0, Character.MAX_CODE_POINT).filter(Space::isSpace))
        .containsExactly(
            0x9, 0xa, 0xb, 0xc, 0xd, 0x20, 0x85, 0xa0, 0x1680, 0x2000, 0x2001, 0x2002, 0x2003,
            0x2004, 0x2005, 0x2006, 0x2007, 0x2008, 0x2009, 0x200a, 0x2028, 0x2029, 0x202f, 0x205f,
            0x3000);
  }

  @Test
  void trimsTheRightAlone() {
    assertThat(Space.trimRight(" a b \n\u3000\u0085")).isEqualTo(" a b");
    assertThat(Space.trimRight("a\u180e")).isEqualTo("a\u180e");
    assertThat(Space.trimRight(" \t ")).isEmpty();
    assertThat(Space.trimRight("")).isEmpty();
  }
}
