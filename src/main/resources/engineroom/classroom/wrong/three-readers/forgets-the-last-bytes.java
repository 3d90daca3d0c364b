// ObjectReader#end
// Against: once more at the end
// It does not tell the stream that the end has come.
@Override
public void end() {
  decode();
}
