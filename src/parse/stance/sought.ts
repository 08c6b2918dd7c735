import { Sign } from "../text/characters.ts";

/** 她说|想给牛奶找个稳当的销路, 她想给土豆找个买主: what nobody finds without others. Not: 想给他找个销路, 想给儿子找个对象 */
export const seeksOutlet = new Sign(
  "销买出门下收",
  /想(?:着)?(?:[给帮为替]|把)[^,我咱他她]{1,8}找(?:个|条|些|点)?[^,]{0,4}(?:销路|买[家主]|出路|门路|下家|收购商|收购的)/,
);
