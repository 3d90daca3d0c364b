// Output#addEnv
// It reads to the end before it decodes. That never hangs, as in addListTable; in the original
// addEnv judges as it reads.
public Env addEnv() {
  Env dst = new Env();
  readWith(
      src -> {
        Decoder decoder = new Decoder(new java.io.ByteArrayInputStream(src.readAllBytes()));
        while (true) {
          dst.become(decoder.decode());
        }
      });
  return dst;
}
