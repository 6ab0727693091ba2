package org.caiqiao.account;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/** What counts as one place on the network. */
final class NetworkAddress {

	/**
	 * Bytes of an IPv6 address that name the network; the rest every home has to itself.
	 */
	private static final int NETWORK = 8;

	private NetworkAddress() {
	}

	/** The address itself, of IPv6 the network it belongs to; 64 characters at most. */
	static String of(String remote) {
		try {
			InetAddress address = InetAddress.ofLiteral(remote);
			return (address instanceof Inet6Address)
					? HexFormat.of().formatHex(Arrays.copyOf(address.getAddress(), NETWORK)) + "/64"
					: address.getHostAddress();
		}
		catch (IllegalArgumentException ex) {
			// Set by a proxy to whatever it likes.
			return remote.substring(0, Math.min(remote.length(), 64));
		}
	}

}
