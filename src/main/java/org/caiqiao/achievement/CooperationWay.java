package org.caiqiao.achievement;

/**
 * The six ways of putting an achievement to use, in the order of Article 16 of the Law on
 * Promoting the Transformation of Scientific and Technological Achievements (促进科技成果转化法,
 * 2015).
 */
public enum CooperationWay {

	/** (一) 自行投资实施转化. */
	SELF_INVESTMENT,
	/** (二) 向他人转让. */
	TRANSFER,
	/** (三) 许可他人使用. */
	LICENCE,
	/** (四) 作为合作条件，与他人共同实施. */
	JOINT,
	/** (五) 作价投资，折算股份或者出资比例. */
	EQUITY,
	/** (六) 其他协商确定的方式. */
	OTHER

}
