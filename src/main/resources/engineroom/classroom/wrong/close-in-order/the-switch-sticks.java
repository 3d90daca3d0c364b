// Job#setCloseIO
// Against: the switch `setCloseIO`
// It can be turned off and never on again.
public void setCloseIO(boolean value) {
  closeIO &= value;
}
