// ObjectReader#end
// Against: once more at the end
// It does not decode once more at the end.
@Override
public void end() {
  src.end();
}
