// Job#setCloseIO
// Against: the switch `setCloseIO`
// It does not keep what it was told, so a run closes its streams all the same.
public void setCloseIO(boolean value) {
  closeIO = true;
}
