package org.caiqiao.account;

import java.util.Locale;

import org.springframework.context.i18n.LocaleContext;
import org.springframework.context.i18n.LocaleContextHolder;

/** The languages the portal writes in. */
final class Languages {

	private Languages() {
	}

	/**
	 * What the person reads who is being served; the portal's own language where it acts
	 * by itself.
	 */
	static String current() {
		LocaleContext context = LocaleContextHolder.getLocaleContext();
		Locale locale = (context != null) ? context.getLocale() : null;
		return tag((locale != null) ? locale : Locale.SIMPLIFIED_CHINESE);
	}

	/** The one of the portal's languages that is nearest to what somebody reads. */
	static String tag(Locale locale) {
		if ("en".equals(locale.getLanguage())) {
			return "en";
		}
		boolean traditional = "Hant".equals(locale.getScript()) || locale.getCountry().matches("TW|HK|MO");
		return ("zh".equals(locale.getLanguage()) && traditional) ? "zh-TW" : "zh-CN";
	}

}
