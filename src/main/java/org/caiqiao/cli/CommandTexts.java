package org.caiqiao.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.TreeSet;

import org.jspecify.annotations.Nullable;

/**
 * The help texts of a command: those of its module first, then those all commands share.
 */
final class CommandTexts extends ResourceBundle {

	private final ResourceBundle ofModule;

	private CommandTexts(ResourceBundle ofModule, ResourceBundle shared) {
		this.ofModule = ofModule;
		setParent(shared);
	}

	/** The texts for a command in the bundle named after the module that has it. */
	static ResourceBundle of(Object command, Locale locale) {
		String[] path = command.getClass().getPackageName().split("\\.");
		ResourceBundle shared = Texts.bundle(locale);
		try {
			return new CommandTexts(Texts.bundle("messages." + path[path.length - 1], locale), shared);
		}
		catch (MissingResourceException ex) {
			return shared;
		}
	}

	@Override
	protected @Nullable Object handleGetObject(String key) {
		return this.ofModule.containsKey(key) ? this.ofModule.getObject(key) : null;
	}

	@Override
	public Enumeration<String> getKeys() {
		var keys = new TreeSet<>(this.ofModule.keySet());
		keys.addAll(this.parent.keySet());
		return Collections.enumeration(keys);
	}

}
