// Table#readFrom
// Against: let every other error through
// It drops the rows where the stream fails.
public long readFrom(InputStream src) throws IOException {
  Decoder decoder = new Decoder(src);
  while (true) {
    try {
      add(decoder.decode());
    } catch (EOFException end) {
      return 0;
    } catch (engineroom.engine.json.JsonException e) {
      throw e;
    } catch (IOException e) {
      data.clear();
      throw e;
    }
  }
}
