// Job#setCloseIO
// Against: the switch `setCloseIO`
// It takes the value for its opposite.
public void setCloseIO(boolean value) {
  closeIO = !value;
}
