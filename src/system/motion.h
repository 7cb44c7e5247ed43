// Whether the person has asked the desktop for less movement.
#pragma once

namespace concarte::system {

// Looks at CONCARTE_REDUCED_MOTION (1 or 0), then at what GTK's and KDE's settings files say, then asks GNOME's `gsettings` where
// that is installed, which may take a second at most. False when nobody knows. To be called once, away from the window's thread.
bool wants_reduced_motion();

}  // namespace concarte::system
